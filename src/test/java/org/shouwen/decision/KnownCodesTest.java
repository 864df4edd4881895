package org.shouwen.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.organisation.Chart;
import org.shouwen.organisation.Office;
import org.shouwen.organisation.Organisation;
import org.shouwen.request.ComplaintAbout;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.request.ServiceRequest;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;

class KnownCodesTest {

    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");

    private final Vocabularies vocabularies = Vocabularies.of(Map.of(
            "事项", List.of(word("LEAK"), word("NOISE")),
            "部门", List.of(word("ENGINEERING"), word("ORDER")),
            "岗位", List.of(word("保洁领班")),
            "角色", List.of(word("DEPARTMENT_HEAD"))));
    private final Organisation organisation = new Organisation(
            new Chart(List.of(new Office("OFFICE_A", "甲", "A")), List.of(), List.of(), List.of(), List.of()));

    @Test
    void knownCodesPass() {
        assertThatCode(() -> check(enquiry("LEAK", "ORDER", "OFFICE_A", null, accepted("ENGINEERING", "OFFICE_A"))))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsLeftOutPasses() {
        assertThatCode(() -> check(enquiry("LEAK", null, null, null, accepted("ORDER", null))))
                .doesNotThrowAnyException();
    }

    @Test
    void everyUnknownCodeIsNamedByItsPlace() {
        Enquiry enquiry = enquiry("LEEK", "ORDR", "OFFICE_X", "CLEENING", accepted("ORDER", null), accepted("X", "Y"));

        assertThat(refusalOf(enquiry))
                .extracting(UnknownCode.Place::pointer)
                .containsExactly(
                        "/request/matter",
                        "/request/responsibleDepartments/0",
                        "/request/responsibleOffices/0",
                        "/request/complaintAbout/department",
                        "/firstAsked/department",
                        "/firstAsked/office",
                        "/ledger/1/department",
                        "/ledger/1/office");
    }

    @Test
    void theCodeProbablyMeantIsSuggested() {
        Text message = refusalOf(enquiry("LEEK", null, null, null)).get(0).message();

        assertThat(message.zh()).isEqualTo("“LEEK”不是“事项”的代码，是否想写 LEAK？可用：LEAK, NOISE");
        assertThat(message.en()).isEqualTo("\"LEEK\" is no code of 事项; did you mean LEAK?; known: LEAK, NOISE");
    }

    @Test
    void aThousandUnknownCodesAreNamedUpToAHundred() {
        LedgerFact[] facts =
                Stream.generate(() -> accepted("X", null)).limit(1_000).toArray(LedgerFact[]::new);

        assertThat(refusalOf(enquiry("LEAK", null, null, null, facts))).hasSize(100);
    }

    private List<UnknownCode.Place> refusalOf(Enquiry enquiry) {
        return catchThrowableOfType(UnknownCode.class, () -> check(enquiry)).places();
    }

    private void check(Enquiry enquiry) {
        KnownCodes.check(enquiry, vocabularies, organisation);
    }

    private static Enquiry enquiry(
            String matter,
            @Nullable String department,
            @Nullable String office,
            @Nullable String accused,
            LedgerFact... ledger) {
        ServiceRequest request = new ServiceRequest(
                TEN,
                null,
                null,
                matter,
                null,
                department == null ? List.of() : List.of(department),
                false,
                office == null ? List.of() : List.of(office),
                accused == null ? null : new ComplaintAbout(null, accused),
                null,
                null);
        FirstAskedClaim firstAsked = new FirstAskedClaim("C-200", null, null, department, office, null);
        return new Enquiry(OffsetDateTime.parse("2026-11-23T10:05:00+08:00"), request, firstAsked, List.of(ledger));
    }

    private static LedgerFact accepted(String department, @Nullable String office) {
        return new LedgerFact.Accepted(TEN, department, office, null);
    }

    private static Word word(String code) {
        return new Word(code, new Text(code, code), 0);
    }
}
