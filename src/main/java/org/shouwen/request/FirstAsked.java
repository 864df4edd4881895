package org.shouwen.request;

import org.jspecify.annotations.Nullable;
import org.shouwen.organisation.Category;
import org.shouwen.table.Vocabulary;

/**
 * The first-asked person (C02): a label on the request that nothing later overwrites.
 *
 * @param ownDuty whether the matter is the person's own duty; {@code null} if the post-duty table decides (G37)
 */
public record FirstAsked(
        String staffId,
        Category category,
        @Vocabulary("岗位") String post,
        @Vocabulary("部门") String department,
        String office,
        @Nullable Boolean ownDuty) {}
