package org.shouwen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.audit.conclusion.FrequentMisroutes;
import org.shouwen.audit.conclusion.NotBefore;
import org.shouwen.audit.conclusion.ReadBack;
import org.shouwen.audit.conclusion.Reward;
import org.shouwen.audit.fact.AuditPeriod;
import org.shouwen.audit.fact.Feedback;
import org.shouwen.audit.fact.FirstMisroute;
import org.shouwen.audit.fact.Handover;
import org.shouwen.audit.fact.MisrouteSeries;
import org.shouwen.audit.fact.TrainingRecord;
import org.shouwen.decision.Shipped;
import org.shouwen.decision.conclusion.Finding;
import org.shouwen.decision.conclusion.Violation;
import org.shouwen.ledger.FeedbackOutcome;
import org.shouwen.rulebook.Conclusion;

class AuditRulesTest {

    private static List<Object> conclude(Object... facts) {
        Regulation regulation =
                new Regulation(Shipped.rulebook(), Shipped.organisation(), Instant.parse("2026-11-24T02:00:00Z"));
        return regulation.conclude(List.of(facts)).stream()
                .map(Conclusion::value)
                .toList();
    }

    @Test
    void anAuditBeginsWithTheRegulationAndReadsTwelveMonthsBack() {
        assertThat(conclude(new AuditPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 30))))
                .containsExactlyInAnyOrder(new NotBefore(LocalDate.of(2020, 1, 1), "C84"), new ReadBack(12, "G29"));
    }

    @Nested
    @DisplayName("G17 A person's misroutes are more than is tolerated")
    class G17 {

        @ParameterizedTest
        @CsvSource({"2, 0, false", "3, 0, true", "3, 1, false"})
        void isSoForThreeWithinAMonth(int count, long monthsBefore, boolean exceeded) {
            assertThat(conclude(new MisrouteSeries("C-200", count, monthsBefore)))
                    .isEqualTo(exceeded ? List.of(new FrequentMisroutes("C-200", "G17")) : List.of());
        }
    }

    @Nested
    @DisplayName("G29 A customer praised a person")
    class Praise {

        @Test
        void isMentioned() {
            assertThat(conclude(new Feedback(4, FeedbackOutcome.PRAISED, "C-200", null, "OFFICE_A")))
                    .singleElement()
                    .isInstanceOfSatisfying(Reward.class, reward -> {
                        assertThat(reward.staffId()).isEqualTo("C-200");
                        assertThat(reward.points()).isEqualByComparingTo("-2");
                        assertThat(reward.evidence()).isEqualTo(4);
                    });
        }

        @Test
        void ofADepartmentIsNobodys() {
            assertThat(conclude(new Feedback(4, FeedbackOutcome.PRAISED, null, "CLEANING", "OFFICE_A")))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("G17 G29 A person corrected his own misroute in time")
    class Corrections {

        private static Handover wrong(boolean accepted) {
            return new Handover(2, "李领班", "C-200", "GREENING", true, accepted, 5);
        }

        private static Handover right(String by, long minute) {
            return new Handover(4, by, null, "ENGINEERING", false, false, minute);
        }

        @ParameterizedTest
        @CsvSource({"24, true", "25, true", "26, false"})
        void withinTwentyMinutes(long minute, boolean rewarded) {
            assertThat(conclude(wrong(false), right("李领班", minute))).hasSize(rewarded ? 1 : 0);
        }

        @Test
        void notOnceTheWrongDepartmentHadAccepted() {
            assertThat(conclude(wrong(true), right("李领班", 10))).isEmpty();
        }

        @Test
        void notWhereSomebodyElseDid() {
            assertThat(conclude(wrong(false), right("王主管", 10))).isEmpty();
        }

        @Test
        void notWithAnotherMisroute() {
            assertThat(conclude(wrong(false), new Handover(4, "李领班", "C-200", "ORDER", true, false, 10)))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("C06 Nobody trained the person before his first misroute")
    class C06 {

        private static final Instant FIRST = Instant.parse("2026-11-23T02:00:00Z");

        @ParameterizedTest
        @CsvSource({"1, false", "0, false", "-1, true"})
        void isABreachUnlessThereIsARecordFromBefore(long daysBefore, boolean breach) {
            List<Object> concluded = conclude(
                    new FirstMisroute("C-200", "OFFICE_A", true, FIRST), new TrainingRecord("C-200", daysBefore));

            assertThat(concluded.stream().filter(Violation.class::isInstance)).hasSize(breach ? 1 : 0);
        }

        @Test
        void isADefaultsMinorBreachByTheOffice() {
            assertThat(conclude(new FirstMisroute("C-200", "OFFICE_A", true, FIRST)))
                    .contains(new Violation(
                            "V-TRA-01", "C06", "DEFAULT", "OFFICE_MANAGER", null, "OFFICE_A", 1, null, FIRST));
        }

        @Test
        void cannotBeToldWhereTheOfficeKeepsNoRecords() {
            assertThat(conclude(new FirstMisroute("C-200", "OFFICE_A", false, FIRST)))
                    .containsExactly(new Finding("F-DATA-TRAINING", "C06"));
        }
    }
}
