package org.shouwen.request;

import org.jspecify.annotations.Nullable;
import org.shouwen.organisation.Category;
import org.shouwen.table.Vocabulary;

/**
 * The first-asked person as a caller names him; what is {@code null} is looked up in the organisation by
 * {@code staffId}.
 */
public record FirstAskedClaim(
        String staffId,
        @Nullable Category category,
        @Vocabulary("岗位") @Nullable String post,
        @Vocabulary("部门") @Nullable String department,
        @Nullable String office,
        @Nullable Boolean ownDuty) {

    /** Claims what is known already. */
    public static FirstAskedClaim of(FirstAsked known) {
        return new FirstAskedClaim(
                known.staffId(), known.category(), known.post(), known.department(), known.office(), known.ownDuty());
    }
}
