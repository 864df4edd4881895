package org.shouwen.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwen.decision.JudgedCase.WrongHandover;
import org.shouwen.decision.Papers;
import org.shouwen.ledger.Case;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.RecordedFact;
import org.shouwen.organisation.Category;
import org.shouwen.organisation.Chart;
import org.shouwen.organisation.Organisation;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.ServiceRequest;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;

class FormsOfCaseTest {

    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final Wording WORDING = new Wording(
            Vocabularies.of(Map.of("部门", List.of(new Word("GREENING", new Text("绿化部", "Greening"), 0)))),
            new Organisation(new Chart(List.of(), List.of(), List.of(), List.of(), List.of())));

    @Test
    void namesTheWrongRecipientAndTheReasonInItsInternalPart() {
        LedgerFact filed =
                new LedgerFact.CoordinationFormFiled(TEN, "DEPARTMENT", "GREENING", null, null, null, List.of(), null);
        WrongHandover wrong = new WrongHandover("FIRST_ASKED", "GREENING", null, TEN, "误认为绿化水管");

        CoordinationForm form = FormsOfCase.of(aCase(filed), List.of(wrong), Papers.NONE, WORDING)
                .get(0);

        assertThat(form.internal().wrongRecipients()).singleElement().satisfies(recipient -> {
            assertThat(recipient.departmentText().zh()).isEqualTo("绿化部");
            assertThat(recipient.reason()).isEqualTo("误认为绿化水管");
            assertThat(recipient.at()).isEqualTo(TEN);
        });
    }

    @Test
    void hasTheLimitTheRulesKnow() {
        LedgerFact filed = new LedgerFact.CoordinationFormFiled(
                TEN, "CUSTOMER_RELATIONS_SUPERVISOR", null, null, null, "GREENING", List.of(), null);
        Papers papers = new Papers(null, TEN.atOffset(ZoneOffset.UTC).plusDays(2), false);

        assertThat(FormsOfCase.of(aCase(filed), List.of(), papers, WORDING))
                .extracting(CoordinationForm::limit)
                .containsExactly(TEN.plus(Duration.ofDays(2)));
        assertThat(FormsOfCase.of(aCase(filed), List.of(), Papers.NONE, WORDING)
                        .get(0)
                        .limit())
                .isNull();
    }

    @Test
    void withoutAFormFiledThereIsNone() {
        assertThat(FormsOfCase.of(aCase(new LedgerFact.ServedDirectly(TEN, "C-200")), List.of(), Papers.NONE, WORDING))
                .isEmpty();
    }

    private static Case aCase(LedgerFact fact) {
        ServiceRequest request =
                new ServiceRequest(TEN, null, null, "X", null, List.of(), false, List.of(), null, null, null);
        FirstAsked foreman = new FirstAsked("C-200", Category.MANAGER, "保洁领班", "CLEANING", "OFFICE_A", null);
        return new Case(
                new CaseId("R-1"),
                CaseStatus.OPEN,
                TEN,
                request,
                foreman,
                null,
                List.of(new RecordedFact(1, TEN, fact)));
    }
}
