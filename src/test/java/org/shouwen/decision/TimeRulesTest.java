package org.shouwen.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.Facts.accepted;
import static org.shouwen.decision.Facts.completed;
import static org.shouwen.decision.Facts.local;
import static org.shouwen.decision.Facts.minutes;
import static org.shouwen.decision.Facts.notSolved;
import static org.shouwen.decision.Facts.paused;
import static org.shouwen.decision.Facts.reopened;
import static org.shouwen.decision.Facts.resumed;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.Facts.withdrawn;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.anEngineeringClerk;
import static org.shouwen.decision.TestPeople.onOwnDuty;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.request.Channel;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.rulebook.Rulebook;

/** The cleaning foreman works from 08:30 to 17:30 on every day, finance from Monday to Friday, engineering always. */
class TimeRulesTest {

    private static final String NOT_HANDED_OVER = "V-MGR-02 C26 REGULATION 2 FIRST_ASKED CLEANING []";

    private static TestRequest aLight(String received, LedgerFact... facts) {
        return aRequest("ENG_PUBLIC_LIGHT").received(received).with(facts);
    }

    /** {@code breach} counts after that moment and not before. */
    private static void passes(TestRequest request, FirstAskedClaim person, String breach, String end) {
        String code = breach.substring(0, breach.indexOf(' '));
        assertThat(request.asOf(local(end).minus(1, ChronoUnit.MICROS)).askedOf(person))
                .violatesNo(code);
        assertThat(request.asOf(local(end)).askedOf(person)).violatesNo(code);
        assertThat(request.asOf(local(end).plus(1, ChronoUnit.MICROS)).askedOf(person))
                .violates(breach);
    }

    @Nested
    @DisplayName("G03 G44 A step is due when its limit has passed")
    class Limits {

        @ParameterizedTest
        @CsvSource({
            "2026-11-23T10:00, 2026-11-23T10:20",
            "2026-11-23T17:10, 2026-11-23T17:30",
            "2026-11-23T17:11, 2026-11-24T08:31",
            "2026-11-23T03:00, 2026-11-23T08:50",
            "2026-11-28T20:00, 2026-11-29T08:50",
            "2026-10-01T10:00, 2026-10-01T10:20",
            "2026-12-31T17:25, 2027-01-01T08:45"
        })
        void inTheWorkingHoursOfWhoeverHasToTakeIt(String received, String end) {
            passes(aLight(received), aCleaningForeman(), NOT_HANDED_OVER, end);
        }

        @ParameterizedTest
        @CsvSource({
            "ENG_SEWAGE_BACKFLOW, 2026-11-23T03:00, 2026-11-23T03:03",
            "ENG_LIFT_FAULT, 2026-11-28T23:58, 2026-11-29T00:01"
        })
        void byTheWallAtNightWhereItIsUrgent(String matter, String received, String end) {
            passes(aRequest(matter).received(received), aCleaningForeman(), NOT_HANDED_OVER, end);
        }

        @Test
        void byTheWallAtNightWhereLifeIsInDanger() {
            TestRequest trapped = aRequest("ENG_LIFT_TRAPPED").received("2026-11-23T03:00");

            assertThat(trapped.askedOf(aCleaningForeman()))
                    .owesUntil("FIRST_ASKED CLEANING", "RAISE_ALARM", "2026-11-23T03:05:00")
                    .owesUntil("FIRST_ASKED CLEANING", "TRANSFER_TO_DEPARTMENT", "2026-11-23T03:03:00")
                    .owesUntil("FIRST_ASKED CLEANING", "REGISTER_IN_OWN_LEDGER", "2026-11-23T05:00:00")
                    .owesUntil("DEPARTMENT_HEAD ENGINEERING", "REGISTER_ACCEPTANCE", "2026-11-23T03:33:00")
                    .owesUntil("DEPARTMENT_HEAD ENGINEERING", "REPLY_TO_CUSTOMER", "2026-11-24T03:03:00");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-27T17:10, 2026-11-30T08:40",
            "2026-09-30T17:10, 2026-10-08T08:40",
            "2026-10-09T17:10, 2026-10-10T08:40",
            "2026-10-10T17:10, 2026-10-12T08:40",
            "2026-02-13T17:10, 2026-02-14T08:40",
            "2026-02-14T17:10, 2026-02-24T08:40"
        })
        void notOnHolidaysButOnTheDaysTheyAreMadeUpForOn(String accepted, String end) {
            TestRequest taken = aRequest("FIN_FEE_DISPUTE")
                    .received("2026-02-12T10:00")
                    .with(
                            transferred(minutes("2026-02-12T10:05")).toHeadOf("FINANCE"),
                            accepted(minutes(accepted), "FINANCE"));

            passes(taken, aCleaningForeman(), "V-REG-03 C63 REGULATION 2 DEPARTMENT FINANCE []", end);
        }

        @Test
        void notAtNoonWhereTheDepartmentRests() {
            Rulebook resting = ChangedTables.in("escalation")
                    .set("日历", "RL-002", "午休", "12:00-13:30")
                    .rulebook();

            passes(aLight("2026-11-23T11:50").under(resting), aCleaningForeman(), NOT_HANDED_OVER, "2026-11-23T13:40");
        }

        @Test
        void ofTheDepartmentTheRowNames() {
            Rulebook slower = ChangedTables.in("escalation")
                    .set("时限", "SX-005", "部门", "环境保洁部")
                    .set("时限", "SX-005", "时限", "40工作分钟")
                    .rulebook();

            passes(aLight("2026-11-23T10:00").under(slower), aCleaningForeman(), NOT_HANDED_OVER, "2026-11-23T10:40");
            assertThat(aLight("2026-11-23T10:00").under(slower).askedOf(anEngineeringClerk()))
                    .findsAlso("F-DATA-LIMIT");
        }

        @Test
        void onceTheShiftIsOverWhereItEndsWithTheShift() {
            Rulebook long12 = ChangedTables.in("escalation")
                    .set("班次", "BC-001", "时间", "20:00-次日08:00")
                    .set("班次", "BC-002", "时间", "08:00-20:00")
                    .set("班次", "BC-003", "停用", "是")
                    .rulebook();

            assertThat(aLight("2026-11-23T21:00").under(long12).askedOf(TestPeople.aCleaner()))
                    .owesUntil("DIRECT_SUPERIOR CLEANING", "REGISTER_IN_OWN_LEDGER", "2026-11-24T08:00:00");
        }
    }

    @Nested
    @DisplayName("C65 Late is a notice by the calendar of the department that owes it")
    class Late {

        @Test
        void byTheCalendarOfFinance() {
            assertThat(notified("2026-11-30T11:30")).violatesNo("V-CLO-03");
            assertThat(notified("2026-11-30T11:31")).violates("V-CLO-03 C65 DEFAULT 1 DEPARTMENT FINANCE [4]");
        }

        private Decision notified(String moment) {
            return aRequest("FIN_FEE_DISPUTE")
                    .received("2026-11-27T10:00")
                    .with(
                            transferred(minutes("2026-11-27T10:05")).toHeadOf("FINANCE"),
                            accepted(minutes("2026-11-27T10:10"), "FINANCE"),
                            completed(minutes("2026-11-27T16:30"), "FINANCE"),
                            Facts.notified(minutes(moment), "FINANCE", "CLEANING"))
                    .asOf(local("2026-12-01T10:00"))
                    .askedOf(aCleaningForeman());
        }
    }

    @Nested
    @DisplayName("G44 A limit runs over days whose holidays are not known: the weekday pattern holds")
    class Unknown {

        private Decision accepted(String moment) {
            return aRequest("FIN_FEE_DISPUTE")
                    .received("2026-11-23T10:00")
                    .with(transferred(2).toHeadOf("FINANCE"), Facts.accepted(minutes(moment), "FINANCE"))
                    .asOf(local(moment).plusMinutes(1))
                    .askedOf(aCleaningForeman());
        }

        @Test
        void isShownToTheAuditor() {
            assertThat(accepted("2027-12-31T17:10"))
                    .findsAlso("F-DATA-CALENDAR")
                    .owesUntil("DEPARTMENT_HEAD FINANCE", "REGISTER_ACCEPTANCE", "2028-01-03T08:40:00");
        }

        @Test
        void isShownWhereTheYearsArrangementIsStillToBePublished() {
            assertThat(accepted("2026-12-31T17:10")).findsAlso("F-DATA-CALENDAR");
        }

        @Test
        void isNotFoundWithinTheYearsOrWhereNobodyKeepsHolidays() {
            assertThat(accepted("2026-11-27T17:10")).doesNotFind("F-DATA-CALENDAR");
            assertThat(aLight("2031-12-31T17:10").askedOf(aCleaningForeman())).doesNotFind("F-DATA-CALENDAR");
        }
    }

    @Nested
    @DisplayName("G03 While the customer is waited for, the clock of a step that depends on him stands still")
    class Waiting {

        private static final String NOT_SERVED = "V-MGR-01 C25 REGULATION 3 FIRST_ASKED ENGINEERING []";
        private final FirstAskedClaim clerk = onOwnDuty(anEngineeringClerk());

        private static TestRequest anOwnBackflow(LedgerFact... facts) {
            return aRequest("ENG_SEWAGE_BACKFLOW").received("2026-11-23T10:00").with(facts);
        }

        @Test
        void fromThePauseToTheResumption() {
            passes(anOwnBackflow(), clerk, NOT_SERVED, "2026-11-24T10:00");
            passes(anOwnBackflow(paused(60), resumed(180)), clerk, NOT_SERVED, "2026-11-24T12:00");
            passes(
                    anOwnBackflow(paused(60), resumed(180), paused(240), resumed(300)),
                    clerk,
                    NOT_SERVED,
                    "2026-11-24T13:00");
        }

        @Test
        void acrossTheLimit() {
            TestRequest waiting = anOwnBackflow(paused(23 * 60), resumed(40 * 60));

            passes(waiting, clerk, NOT_SERVED, "2026-11-25T03:00");
            passes(anOwnBackflow(paused(25 * 60), resumed(40 * 60)), clerk, NOT_SERVED, "2026-11-24T10:00");
        }

        @Test
        void untilNowWhereNobodyResumed() {
            assertThat(anOwnBackflow(paused(23 * 60)).after(1_000_000).askedOf(clerk))
                    .violatesNo("V-MGR-01");
            assertThat(anOwnBackflow(paused(25 * 60)).after(1_000_000).askedOf(clerk))
                    .violates(NOT_SERVED);
        }

        @Test
        void inWorkingTimeToo() {
            TestRequest visitor =
                    aConsultation("CSV_DECORATION_RULE").by(Channel.VISIT).received("2026-11-23T10:00");

            assertThat(visitor.with(paused(60), resumed(minutes("2026-11-25T11:00")))
                            .asOf(local("2026-11-25T12:00"))
                            .askedOf(aCleaningForeman()))
                    .owesUntil("FIRST_ASKED CLEANING", "ANSWER_UNTIL_SATISFIED", "2026-11-28T10:00:00");
        }

        @Test
        void onlyOfStepsWhoseRowSaysSo() {
            assertThat(anOwnBackflow(paused(1), resumed(1_000)).after(1_100).askedOf(aCleaningForeman()))
                    .violates("V-MGR-02 C26 REGULATION 2 FIRST_ASKED CLEANING []");
            assertThat(anOwnBackflow(paused(1), resumed(1_000))
                            .after(1_100)
                            .under(ChangedTables.in("escalation")
                                    .set("时限", "SX-004", "等待业主时停表", "是")
                                    .rulebook())
                            .askedOf(aCleaningForeman()))
                    .owesUntil("FIRST_ASKED CLEANING", "TRANSFER_TO_DEPARTMENT", "2026-11-24T02:42:00");
        }

        @Test
        void whateverTheOrderItIsToldIn() {
            List<LedgerFact> facts = new ArrayList<>(List.of(paused(60), resumed(180), paused(240), resumed(300)));
            Decision inOrder =
                    anOwnBackflow(facts.toArray(new LedgerFact[0])).after(400).askedOf(clerk);
            Collections.reverse(facts);
            Decision reversed =
                    anOwnBackflow(facts.toArray(new LedgerFact[0])).after(400).askedOf(clerk);

            assertThat(reversed.requiredActions()).isEqualTo(inOrder.requiredActions());
            assertThat(reversed.findings()).isEqualTo(inOrder.findings());
        }
    }

    @Nested
    @DisplayName(
            "G03 Paused although it was paused already, or resumed although it was not: times contradict each other")
    class Contradictions {

        private static Decision judged(LedgerFact... facts) {
            return aLight("2026-11-23T10:00", facts)
                    .asOf(local("2026-11-23T12:00"))
                    .askedOf(aCleaningForeman());
        }

        @Test
        void areShownToTheAuditor() {
            assertThat(judged(paused(5), paused(10), resumed(20))).findsAlso("F-DATA-TIME");
            assertThat(judged(resumed(5))).findsAlso("F-DATA-TIME");
            assertThat(judged(paused(5), resumed(10), resumed(20))).findsAlso("F-DATA-TIME");
            assertThat(judged(paused(5), paused(10))).findsAlso("F-DATA-TIME");
        }

        @Test
        void areNoneOfPausesThatWereResumed() {
            assertThat(judged(paused(5), resumed(10), paused(20), resumed(30), paused(40)))
                    .doesNotFind("F-DATA-TIME");
            assertThat(judged()).doesNotFind("F-DATA-TIME");
        }

        @Test
        void theFirstPauseCountsUntilItIsResumed() {
            FirstAskedClaim clerk = onOwnDuty(anEngineeringClerk());

            assertThat(aRequest("ENG_SEWAGE_BACKFLOW")
                            .with(paused(60), paused(120), resumed(180), resumed(240))
                            .after(300)
                            .askedOf(clerk))
                    .owesUntil("FIRST_ASKED ENGINEERING", "SERVE_DIRECTLY", "2026-11-24T12:00:00");
        }
    }

    @Nested
    @DisplayName("G40 Reopened in time it is to be handled again, too late it is not")
    class Reopened {

        private static TestRequest handled(LedgerFact again) {
            return aLight(
                    "2026-11-23T10:00",
                    transferred(2).toHeadOf("ENGINEERING"),
                    accepted(5, "ENGINEERING"),
                    completed(60, "ENGINEERING"),
                    again);
        }

        @Test
        void fromTheReopeningOn() {
            assertThat(handled(reopened(minutes("2026-11-30T11:00")))
                            .asOf(local("2026-11-30T12:00"))
                            .askedOf(aCleaningForeman()))
                    .owesUntil("DEPARTMENT_HEAD ENGINEERING", "REPLY_TO_CUSTOMER", "2026-12-02T11:00:00")
                    .owesUntil("DEPARTMENT_HEAD ENGINEERING", "NOTIFY_COMPLETION", "2026-12-02T15:00:00")
                    .doesNotFind("F-DATA-TIME");
        }

        @Test
        void notOnceTheLimitHasPassed() {
            assertThat(handled(reopened(minutes("2026-11-30T11:01")))
                            .asOf(local("2026-11-30T12:00"))
                            .askedOf(aCleaningForeman()))
                    .owesUntil("DEPARTMENT_HEAD ENGINEERING", "REPLY_TO_CUSTOMER", "2026-11-24T11:00:00")
                    .findsAlso("F-DATA-TIME");
        }
    }

    @Nested
    @DisplayName("G33 G40 What was withdrawn and is called not solved in time is open again")
    class ReopenedAfterAWithdrawal {

        private static final double SEVEN_DAYS = 7 * 24 * 60;

        private static TestRequest withdrawnAtEleven(LedgerFact... later) {
            List<LedgerFact> facts = new ArrayList<>(
                    List.of(transferred(2).toHeadOf("ENGINEERING"), accepted(5, "ENGINEERING"), withdrawn(60)));
            facts.addAll(List.of(later));
            return aLight("2026-11-23T10:00", facts.toArray(LedgerFact[]::new)).asOf(local("2026-12-15T10:00"));
        }

        @Test
        void byAReopeningAndByFeedbackAlike() {
            for (LedgerFact again : List.of(reopened(60 + SEVEN_DAYS), notSolved(60 + SEVEN_DAYS))) {
                assertThat(withdrawnAtEleven(again).askedOf(aCleaningForeman()))
                        .owes("DEPARTMENT_HEAD ENGINEERING", "REPLY_TO_CUSTOMER", "NOTIFY_COMPLETION")
                        .doesNotFind("F-DATA-TIME");
            }
        }

        @Test
        void notOnceTheLimitHasPassed() {
            for (LedgerFact late : List.of(reopened(60.1 + SEVEN_DAYS), notSolved(60.1 + SEVEN_DAYS))) {
                assertThat(withdrawnAtEleven(late).askedOf(aCleaningForeman()))
                        .owes("DEPARTMENT_HEAD ENGINEERING", "NOTIFY_COMPLETION")
                        .owesNo("REPLY_TO_CUSTOMER");
            }
            assertThat(withdrawnAtEleven(reopened(60.1 + SEVEN_DAYS)).askedOf(aCleaningForeman()))
                    .findsAlso("F-DATA-TIME");
        }

        @Test
        void untilItIsWithdrawnOnceMore() {
            assertThat(withdrawnAtEleven(notSolved(120), withdrawn(180)).askedOf(aCleaningForeman()))
                    .owesNo("REPLY_TO_CUSTOMER");
        }

        @Test
        void andItsLimitsCountFromThenOn() {
            TestRequest ownDuty = aLight("2026-11-23T10:00", withdrawn(60)).asOf(local("2026-12-15T10:00"));
            assertThat(ownDuty.askedOf(onOwnDuty(anEngineeringClerk()))).violatesNo("V-MGR-01");
            assertThat(ownDuty.with(withdrawn(60), notSolved(120)).askedOf(onOwnDuty(anEngineeringClerk())))
                    .violates("V-MGR-01 C25 REGULATION 3 FIRST_ASKED ENGINEERING []");
        }
    }
}
