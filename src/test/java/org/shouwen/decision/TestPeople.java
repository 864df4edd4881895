package org.shouwen.decision;

import org.jspecify.annotations.Nullable;
import org.shouwen.organisation.Category;
import org.shouwen.request.FirstAskedClaim;

/** People of the sample organisation who may be asked first. */
final class TestPeople {

    private TestPeople() {}

    static FirstAskedClaim aCleaner() {
        return staff("C-203");
    }

    static FirstAskedClaim aRepairman() {
        return staff("E-101");
    }

    static FirstAskedClaim aGuard() {
        return staff("O-310");
    }

    static FirstAskedClaim aCleaningForeman() {
        return staff("C-200");
    }

    static FirstAskedClaim anEngineeringClerk() {
        return staff("E-102");
    }

    static FirstAskedClaim aServiceClerk() {
        return staff("S-501");
    }

    static FirstAskedClaim theCustomerRelationsSupervisor() {
        return staff("S-500");
    }

    static FirstAskedClaim theOfficeManager() {
        return staff("M-900");
    }

    /** Somebody the organisation has not on record. */
    static FirstAskedClaim aStranger() {
        return new FirstAskedClaim("X-999", Category.MANAGER, "保洁领班", "CLEANING", "OFFICE_A", null);
    }

    static FirstAskedClaim onOwnDuty(FirstAskedClaim person) {
        return duty(person, true);
    }

    static FirstAskedClaim offDuty(FirstAskedClaim person) {
        return duty(person, false);
    }

    private static FirstAskedClaim duty(FirstAskedClaim person, @Nullable Boolean own) {
        return new FirstAskedClaim(
                person.staffId(), person.category(), person.post(), person.department(), person.office(), own);
    }

    static FirstAskedClaim staff(String id) {
        return new FirstAskedClaim(id, null, null, null, null, null);
    }
}
