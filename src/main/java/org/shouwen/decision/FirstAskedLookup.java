package org.shouwen.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.Staff;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.table.Text;

/** Completes what a caller says of the first-asked person from the organisation. */
final class FirstAskedLookup {

    private final FirstAskedClaim claim;
    private final @Nullable Staff staff;
    private final List<UnknownCode.Place> missing = new ArrayList<>();

    private FirstAskedLookup(FirstAskedClaim claim, @Nullable Staff staff) {
        this.claim = claim;
        this.staff = staff;
    }

    /** @throws UnknownCode if the organisation does not know the person and the claim leaves something out */
    static FirstAsked of(FirstAskedClaim claim, Organisation organisation) {
        return new FirstAskedLookup(claim, organisation.staff(claim.staffId()).orElse(null)).complete();
    }

    private FirstAsked complete() {
        var category = known("category", claim.category(), Staff::category);
        var post = known("post", claim.post(), Staff::post);
        var department = known("department", claim.department(), Staff::department);
        var office = known("office", claim.office(), Staff::office);
        if (category == null || post == null || department == null || office == null) {
            throw new UnknownCode(missing);
        }
        return new FirstAsked(claim.staffId(), category, post, department, office, claim.ownDuty());
    }

    private <T> @Nullable T known(String field, @Nullable T claimed, Function<Staff, T> recorded) {
        if (claimed != null) {
            return claimed;
        }
        if (staff != null) {
            return recorded.apply(staff);
        }
        missing.add(new UnknownCode.Place(
                "/firstAsked/" + field,
                new Text(
                        "组织资料中没有人员“%s”，请填写 %s，或先在组织资料中登记此人".formatted(claim.staffId(), field),
                        "The organisation does not know \"%s\": state %s, or add the person to the organisation"
                                .formatted(claim.staffId(), field))));
        return null;
    }
}
