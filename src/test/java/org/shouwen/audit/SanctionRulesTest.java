package org.shouwen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.audit.conclusion.Aggravated;
import org.shouwen.audit.conclusion.Counts;
import org.shouwen.audit.conclusion.Sanction;
import org.shouwen.audit.fact.Charge;
import org.shouwen.audit.fact.Feedback;
import org.shouwen.audit.fact.Offence;
import org.shouwen.audit.fact.Repetition;
import org.shouwen.decision.Shipped;
import org.shouwen.decision.conclusion.Finding;
import org.shouwen.ledger.FeedbackOutcome;
import org.shouwen.rulebook.Conclusion;

class SanctionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String SHIRKING = "V-SHK-01";

    private static List<Conclusion> conclude(List<?> facts) {
        return new Regulation(Shipped.rulebook(), Shipped.organisation(), Instant.parse("2026-11-24T02:00:00Z"))
                .conclude(facts);
    }

    private static Charge charge(String basis, int severity) {
        return new Charge(SHIRKING, "C24", basis, "FIRST_ASKED", "CLEANING", "OFFICE_A", severity, false, TODAY);
    }

    private static Charge aggravated(Charge charge) {
        return new Charge(
                charge.code(),
                charge.clause(),
                charge.basis(),
                charge.role(),
                charge.department(),
                charge.office(),
                charge.severity(),
                true,
                TODAY);
    }

    /** @param monthsBefore how long ago earlier violations were, the latest first */
    private static Optional<Sanction> sanctioned(Charge charge, long... monthsBefore) {
        List<Object> facts = new ArrayList<>(List.of(charge, new Repetition(0, 0)));
        for (int earlier = 1; earlier <= monthsBefore.length; earlier++) {
            facts.add(new Repetition(earlier, monthsBefore[earlier - 1]));
        }
        return Regulation.first(conclude(facts), Sanction.class);
    }

    @Nested
    @DisplayName("C74 G29 G30 The ladder says what is proposed")
    class Ladder {

        @ParameterizedTest
        @CsvSource({
            "1, 0, 提醒, 1", "1, 1, 谈话, 1", "1, 2, 书面通报, 1",
            "2, 0, 书面通报, 2", "2, 1, 再培训并通报, 2", "2, 2, 岗位评议, 2",
            "3, 0, 书面警告, 5", "3, 1, 再培训并复核奖金, 5", "3, 2, 岗位评议, 5"
        })
        void eachClassAndRepetitionHasItsMeasure(int severity, int earlier, String measure, int points) {
            Sanction sanction = sanctioned(charge("REGULATION", severity), new long[earlier])
                    .orElseThrow();

            assertThat(sanction.measure()).isEqualTo(measure);
            assertThat(sanction.points()).isEqualByComparingTo(String.valueOf(points));
            assertThat(sanction.earlier()).isEqualTo(earlier);
        }

        @Test
        void aFourthTimeIsDealtWithLikeTheThird() {
            assertThat(sanctioned(charge("REGULATION", 1), 0, 1, 2))
                    .hasValueSatisfying(
                            sanction -> assertThat(sanction.measure()).isEqualTo("书面通报"));
        }

        @Test
        void theLastDayForAnAppealIsNamedAndNoMoney() {
            Sanction sanction = sanctioned(charge("REGULATION", 1)).orElseThrow();

            assertThat(sanction.appealUntil()).isEqualTo(TODAY.plusDays(7));
            assertThat(sanction.money()).isNull();
        }

        @Test
        void aRoleWithoutARowGetsNoProposalAndThatIsAFinding() {
            Charge unknown = new Charge(SHIRKING, "C24", "REGULATION", "NOBODY", null, null, 1, false, TODAY);

            assertThat(sanctioned(unknown)).isEmpty();
            assertThat(conclude(List.of(unknown, new Repetition(0, 0))))
                    .extracting(Conclusion::value)
                    .contains(new Finding("F-NO-SANCTION", "C74"));
            assertThat(conclude(List.of(charge("REGULATION", 1), new Repetition(0, 0))))
                    .extracting(Conclusion::value)
                    .doesNotHaveAnyElementsOfTypes(Finding.class);
        }
    }

    @Nested
    @DisplayName("G29 Earlier violations within the time of repetition are taken into account")
    class Repeating {

        @Test
        void oneElevenMonthsAgoIs() {
            assertThat(sanctioned(charge("REGULATION", 1), 11).orElseThrow().measure())
                    .isEqualTo("谈话");
        }

        @Test
        void oneTwelveMonthsAgoIsNot() {
            assertThat(sanctioned(charge("REGULATION", 1), 12).orElseThrow().measure())
                    .isEqualTo("提醒");
        }

        @Test
        void breachesOfTheRegulationCountForLaterOnesAndThoseOfDefaultsDoNot() {
            assertThat(conclude(List.of(charge("REGULATION", 1))))
                    .extracting(Conclusion::value)
                    .hasAtLeastOneElementOfType(Counts.class);
            assertThat(conclude(List.of(charge("DEFAULT", 1))))
                    .extracting(Conclusion::value)
                    .doesNotHaveAnyElementsOfTypes(Counts.class);
        }
    }

    @Nested
    @DisplayName("G29 The class is cut down to what the basis allows")
    class Defaults {

        @ParameterizedTest
        @CsvSource({"1, false", "2, false", "3, false", "3, true"})
        void aBreachOfADefaultNeverExceedsAReminder(int severity, boolean complaint) {
            Charge charge = charge("DEFAULT", severity);

            assertThat(sanctioned(complaint ? aggravated(charge) : charge, 0, 0)
                            .orElseThrow()
                            .measure())
                    .isEqualTo("提醒");
        }
    }

    @Nested
    @DisplayName("G29 The class of a violation is its severity, higher after a valid complaint")
    class Complaints {

        @Test
        void aValidComplaintAddsAClassAndDoublesThePoints() {
            Sanction sanction = sanctioned(aggravated(charge("REGULATION", 1))).orElseThrow();

            assertThat(sanction.measure()).isEqualTo("书面通报");
            assertThat(sanction.points()).isEqualByComparingTo("4");
        }

        @Test
        void thereIsNothingAboveTheHighestClass() {
            Sanction sanction = sanctioned(aggravated(charge("REGULATION", 3))).orElseThrow();

            assertThat(sanction.measure()).isEqualTo("书面警告");
            assertThat(sanction.points()).isEqualByComparingTo("10");
        }

        @Test
        void onlyTheViolationsOfWhomTheComplaintIsAboutAreWorse() {
            assertThat(worse(new Feedback(3, FeedbackOutcome.COMPLAINT_UPHELD, "C-200", null, "OFFICE_A")))
                    .containsExactly(0);
            assertThat(worse(new Feedback(3, FeedbackOutcome.COMPLAINT_UPHELD, null, "ENGINEERING", "OFFICE_A")))
                    .containsExactly(1);
            assertThat(worse(new Feedback(3, FeedbackOutcome.COMPLAINT_UPHELD, null, "ENGINEERING", "OFFICE_B")))
                    .isEmpty();
            assertThat(worse(new Feedback(3, FeedbackOutcome.COMPLAINT_UPHELD, null, null, "OFFICE_A")))
                    .containsExactlyInAnyOrder(0, 1);
            assertThat(worse(new Feedback(3, FeedbackOutcome.NOT_SOLVED, "C-200", null, "OFFICE_A")))
                    .isEmpty();
        }

        private static List<Integer> worse(Feedback feedback) {
            return conclude(List.of(
                            feedback,
                            new Offence(0, SHIRKING, "FIRST_ASKED", "CLEANING", "OFFICE_A", "C-200"),
                            new Offence(1, SHIRKING, "DEPARTMENT", "ENGINEERING", "OFFICE_A", null)))
                    .stream()
                    .map(Conclusion::value)
                    .filter(Aggravated.class::isInstance)
                    .map(value -> ((Aggravated) value).offence())
                    .toList();
        }
    }

    @Nested
    @DisplayName("G30 Department breaches fall on its head at half points")
    class Departments {

        @ParameterizedTest
        @CsvSource({"DEPARTMENT", "LEAD_DEPARTMENT"})
        void theHeadBearsHalf(String role) {
            Sanction sanction = sanctioned(
                            new Charge(SHIRKING, "C24", "REGULATION", role, "CLEANING", "OFFICE_A", 3, false, TODAY))
                    .orElseThrow();

            assertThat(sanction.bearer()).isEqualTo("DEPARTMENT_HEAD");
            assertThat(sanction.points()).isEqualByComparingTo("2.5");
        }
    }
}
