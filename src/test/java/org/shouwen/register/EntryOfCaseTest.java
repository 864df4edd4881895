package org.shouwen.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.shouwen.decision.Papers;
import org.shouwen.ledger.Case;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.organisation.Category;
import org.shouwen.organisation.Chart;
import org.shouwen.organisation.Organisation;
import org.shouwen.request.Customer;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.ServiceRequest;
import org.shouwen.table.Vocabularies;

class EntryOfCaseTest {

    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");

    private static LedgerEntry entry(Papers papers) {
        ServiceRequest request =
                new ServiceRequest(TEN, null, null, "X", null, List.of(), false, List.of(), null, null, null);
        FirstAsked foreman = new FirstAsked("C-200", Category.MANAGER, "保洁领班", "CLEANING", "OFFICE_A", null);
        Customer customer = new Customer(null, null, "13800000000");
        Organisation nobody = new Organisation(new Chart(List.of(), List.of(), List.of(), List.of(), List.of()));
        return EntryOfCase.of(
                new Case(new CaseId("R-1"), CaseStatus.OPEN, TEN, request, foreman, customer, List.of()),
                papers,
                new Wording(Vocabularies.of(Map.of()), nobody));
    }

    private static String phone(LedgerEntry entry) {
        return Objects.requireNonNull(Objects.requireNonNull(entry.customer()).phone());
    }

    @Test
    void theTelephoneNumberIsMaskedUnlessTheCompanyHasItShown() {
        assertThat(phone(entry(Papers.NONE))).isEqualTo("138****0000");
        assertThat(phone(entry(new Papers(null, null, true)))).isEqualTo("13800000000");
    }

    @Test
    void whetherItIsOwnDutyIsWhatTheRulesSay() {
        assertThat(entry(new Papers(true, null, false)).ownDuty()).isTrue();
        assertThat(entry(Papers.NONE).ownDuty()).isNull();
    }
}
