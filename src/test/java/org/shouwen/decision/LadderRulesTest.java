package org.shouwen.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.decision.Facts.accepted;
import static org.shouwen.decision.Facts.answered;
import static org.shouwen.decision.Facts.completed;
import static org.shouwen.decision.Facts.paused;
import static org.shouwen.decision.Facts.registered;
import static org.shouwen.decision.Facts.resumed;
import static org.shouwen.decision.Facts.tracked;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.Facts.unreachable;
import static org.shouwen.decision.Facts.withdrawn;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.aServiceClerk;
import static org.shouwen.decision.TestRequest.aComplaint;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.request.Channel;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.rulebook.Rulebook;

class LadderRulesTest {

    private static final LedgerFact HANDED_OVER = transferred(2).toHeadOf("ENGINEERING");
    private static final LedgerFact ACCEPTED = accepted(5, "ENGINEERING");

    /** Who is told of a step: level, moment, role and department, and what is done then. */
    private static List<String> told(TestRequest request, FirstAskedClaim person, String step) {
        return rungs(request, person, step).stream()
                .map(rung -> "%d %s %s %s"
                        .formatted(
                                rung.concluded().level(),
                                local(rung),
                                seat(rung),
                                rung.concluded().action()))
                .toList();
    }

    private static List<Rung> rungs(TestRequest request, FirstAskedClaim person, String step) {
        return request.watchedFor(person).judgement().rungs().stream()
                .filter(rung -> rung.concluded().step().equals(step))
                .toList();
    }

    private static String local(Rung rung) {
        return rung.concluded()
                .at()
                .atOffset(TestRequest.TEN.getOffset())
                .format(DateTimeFormatter.ofPattern("MM-dd HH:mm:ss"));
    }

    private static String seat(Rung rung) {
        return Stream.of(
                        rung.concluded().toRole(),
                        rung.concluded().toDepartment(),
                        rung.concluded().toOffice())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    @Nested
    @DisplayName("G03 A rung is reached")
    class Reached {

        @Test
        void atItsPartOfTheLimitOrSoManyWorkingDaysBeyondIt() {
            assertThat(told(aRequest("ENG_PUBLIC_LIGHT"), aCleaningForeman(), "HAND_OVER"))
                    .containsExactly(
                            "1 11-23 10:16:00 FIRST_ASKED CLEANING REMIND",
                            "2 11-23 10:20:00 CUSTOMER_SERVICE_SUPERVISOR CLEANING URGE",
                            "2 11-23 10:20:00 DEPARTMENT_HEAD CLEANING URGE",
                            "3 11-23 10:30:00 CUSTOMER_RELATIONS_SUPERVISOR STEP_IN",
                            "4 11-23 10:40:00 OFFICE_MANAGER DECIDE",
                            "5 11-28 10:20:00 QUALITY_DEPARTMENT INSPECT");
        }

        @Test
        void byTheHeadOfWhoeverHasToDoItAndTheSupervisorOfTheFirstAskedDepartment() {
            TestRequest light = aRequest("ENG_PUBLIC_LIGHT").with(HANDED_OVER, ACCEPTED);
            assertThat(told(light, aCleaningForeman(), "REGISTER_ACCEPTANCE"))
                    .contains(
                            "2 11-23 10:35:00 DEPARTMENT_HEAD ENGINEERING URGE",
                            "2 11-23 10:35:00 CUSTOMER_SERVICE_SUPERVISOR CLEANING URGE");
        }

        @Test
        void oneWorkingDayBeyondALongLimitBeforeTwiceThatLimit() {
            TestRequest visitor = aConsultation("CSV_DECORATION_RULE").by(Channel.VISIT);
            assertThat(told(visitor, aServiceClerk(), "ANSWER_VISIT"))
                    .anyMatch(rung -> rung.startsWith("2 11-26 10:00:00"))
                    .contains("4 11-27 10:00:00 OFFICE_MANAGER DECIDE");
        }

        @Test
        void whereWhoeverHasToDoItBelongsToNoDepartmentByTheNextRung() {
            TestRequest roof = aRequest("UNK_OTHER").with(transferred(2).to(Facts.COORDINATOR));
            assertThat(told(roof, aCleaningForeman(), "ASSIGN"))
                    .filteredOn(rung -> rung.startsWith("2"))
                    .containsExactly(
                            "2 11-23 10:32:00 CUSTOMER_RELATIONS_SUPERVISOR STEP_IN",
                            "2 11-23 10:32:00 CUSTOMER_SERVICE_SUPERVISOR CLEANING URGE");
        }

        @Test
        void byTheRowsOfTheLowestRank() {
            Rulebook special = ChangedTables.in("escalation")
                    .set("升级", "SJ-104", "步骤", "首问登记")
                    .rulebook();
            TestRequest light = aRequest("ENG_PUBLIC_LIGHT").under(special);
            assertThat(told(light, aCleaningForeman(), "REGISTER")).anyMatch(rung -> rung.startsWith("3"));
            assertThat(told(light, aCleaningForeman(), "HAND_OVER")).noneMatch(rung -> rung.startsWith("3"));
        }

        @Test
        void laterByTheTimeTheCustomerWasWaitedFor() {
            TestRequest light = aRequest("ENG_PUBLIC_LIGHT").with(HANDED_OVER, ACCEPTED);
            TestRequest waiting = aRequest("ENG_PUBLIC_LIGHT")
                    .with(HANDED_OVER, ACCEPTED, paused(60), resumed(180))
                    .after(200);
            assertThat(told(light, aCleaningForeman(), "HANDLE"))
                    .contains("2 11-25 10:05:00 CUSTOMER_SERVICE_SUPERVISOR CLEANING URGE");
            assertThat(told(waiting, aCleaningForeman(), "HANDLE"))
                    .contains("2 11-25 12:05:00 CUSTOMER_SERVICE_SUPERVISOR CLEANING URGE");
        }
    }

    @Nested
    @DisplayName("G03 A step is open while an action is owed that is due with it")
    class Open {

        private List<String> steps(LedgerFact... facts) {
            return aRequest("ENG_PUBLIC_LIGHT")
                    .with(facts)
                    .after(600)
                    .watchedFor(aCleaningForeman())
                    .judgement()
                    .escalations()
                    .stream()
                    .map(told -> told.step())
                    .distinct()
                    .sorted()
                    .toList();
        }

        @Test
        void untilItIsDone() {
            assertThat(steps()).containsExactly("HAND_OVER", "REGISTER", "TRACK");
            assertThat(steps(registered(1), HANDED_OVER)).doesNotContain("HAND_OVER", "REGISTER");
            assertThat(steps(registered(1), tracked(2), HANDED_OVER)).doesNotContain("TRACK");
        }

        @Test
        void notBeforeItBegins() {
            assertThat(steps(HANDED_OVER, ACCEPTED)).doesNotContain("NOTIFY_COMPLETION");
            assertThat(steps(HANDED_OVER, ACCEPTED, completed(60, "ENGINEERING")))
                    .contains("NOTIFY_COMPLETION");
        }

        @Test
        @DisplayName("G33 nor once the customer has withdrawn, unless it is wanted all the same")
        void notOnceItIsWaived() {
            assertThat(steps(withdrawn(5))).doesNotContain("HAND_OVER").contains("REGISTER");
        }

        @Test
        @DisplayName("G40 that a customer may reopen is nobody's duty")
        void reopeningIsNoDuty() {
            assertThat(steps(HANDED_OVER, ACCEPTED, completed(60, "ENGINEERING"), Facts.reopened(100)))
                    .doesNotContain("REOPEN");
        }

        @Test
        void onlyOfCasesThatAreKept() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .judgedFor(aCleaningForeman())
                            .rungs())
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("G41 Nobody is told of a complaint against himself")
    class Accused {

        private List<String> registering(TestRequest complaint) {
            return told(complaint, aServiceClerk(), "REGISTER");
        }

        @Test
        void theHeadIsPassedOverForTheNextRung() {
            assertThat(registering(aComplaint("CLN_CORRIDOR").against("S-510")))
                    .filteredOn(rung -> rung.startsWith("2"))
                    .containsExactly(
                            "2 11-23 10:30:00 CUSTOMER_RELATIONS_SUPERVISOR STEP_IN",
                            "2 11-23 10:30:00 CUSTOMER_SERVICE_SUPERVISOR CUSTOMER_SERVICE URGE");
        }

        @Test
        void soIsWhoeverHasToDoIt() {
            assertThat(registering(aComplaint("CLN_CORRIDOR").against("S-501")))
                    .filteredOn(rung -> rung.startsWith("1"))
                    .containsExactly(
                            "1 11-23 10:24:00 CUSTOMER_SERVICE_SUPERVISOR CUSTOMER_SERVICE URGE",
                            "1 11-23 10:24:00 DEPARTMENT_HEAD CUSTOMER_SERVICE URGE");
        }

        @Test
        void soIsWhoeverCoordinates() {
            assertThat(registering(aComplaint("CLN_CORRIDOR").against("S-500")))
                    .contains("3 11-23 10:45:00 OFFICE_MANAGER DECIDE")
                    .noneMatch(rung -> rung.contains("CUSTOMER_RELATIONS_SUPERVISOR"));
        }

        @Test
        void theDeputyIsPassedOverWhileHeStandsIn() {
            TestRequest complaint = aComplaint("CLN_CORRIDOR").against("S-501");
            assertThat(told(
                            complaint.absent("S-510 S-501 2026-11-23 2026-11-23"),
                            TestPeople.staff("S-502"),
                            "REGISTER"))
                    .filteredOn(rung -> rung.startsWith("2"))
                    .noneMatch(rung -> rung.contains("DEPARTMENT_HEAD"));
            assertThat(told(
                            complaint.absent("S-510 S-501 2026-11-24 2026-11-24"),
                            TestPeople.staff("S-502"),
                            "REGISTER"))
                    .anyMatch(rung -> rung.contains("DEPARTMENT_HEAD"));
        }
    }

    @Nested
    @DisplayName("G03 Of one level of a step a person is told once")
    class ToldOnce {

        private final TestRequest light = aRequest("ENG_PUBLIC_LIGHT");

        @Test
        void whereTwoPostsAreHisOnThatDay() {
            assertThat(persons("C-201 C-200 2026-11-23 2026-11-23", "HAND_OVER"))
                    .containsExactly("1 FIRST_ASKED C-200", "2 CUSTOMER_SERVICE_SUPERVISOR C-200");
        }

        @Test
        void notOnAnotherDay() {
            assertThat(persons("C-201 C-200 2026-11-24 2026-11-24", "HAND_OVER"))
                    .contains("2 CUSTOMER_SERVICE_SUPERVISOR C-201", "2 DEPARTMENT_HEAD C-200");
        }

        @Test
        void unlessHeIsToDoSomethingElse() {
            Rulebook different = ChangedTables.in("escalation")
                    .set("升级", "SJ-103", "动作", "提醒")
                    .rulebook();
            light.under(different);
            assertThat(persons("C-201 C-200 2026-11-23 2026-11-23", "HAND_OVER"))
                    .contains("2 CUSTOMER_SERVICE_SUPERVISOR C-200", "2 DEPARTMENT_HEAD C-200");
        }

        private List<String> persons(String absent, String step) {
            return rungs(light.absent(absent), aCleaningForeman(), step).stream()
                    .filter(rung -> rung.concluded().level() < 3)
                    .map(rung -> "%d %s %s"
                            .formatted(
                                    rung.concluded().level(),
                                    rung.concluded().toRole(),
                                    rung.to().staffId()))
                    .toList();
        }
    }

    @Nested
    @DisplayName("G03 What the first-asked person owes is open from the reception on while the request has not moved")
    class NeverMoved {

        private static final Rulebook WAITING = ChangedTables.in("escalation")
                .set("时限", "SX-027", "等待业主时停表", "是")
                .rulebook();

        private List<String> determining(LedgerFact... facts) {
            return determining(WAITING, facts);
        }

        private List<String> determining(Rulebook rulebook, LedgerFact... facts) {
            TestRequest backflow =
                    aRequest("ENG_SEWAGE_BACKFLOW").with(facts).after(20).under(rulebook);
            return told(backflow, TestPeople.theOfficeManager(), "DETERMINE").stream()
                    .filter(rung -> rung.startsWith("1"))
                    .toList();
        }

        @Test
        void untilItsLimit() {
            assertThat(determining()).containsExactly("1 11-23 10:24:00 FIRST_ASKED REMIND");
        }

        @Test
        void notWhileTheCustomerIsWaitedFor() {
            assertThat(determining(paused(10))).isEmpty();
            assertThat(determining(paused(30))).containsExactly("1 11-23 10:24:00 FIRST_ASKED REMIND");
        }

        @Test
        void andLaterByTheTimeTheCustomerWasWaitedFor() {
            assertThat(determining(paused(10), resumed(15))).containsExactly("1 11-23 10:29:00 FIRST_ASKED REMIND");
        }

        @Test
        void andGoesOnWhereTheLimitDoesNotStandStill() {
            assertThat(determining(Shipped.rulebook(), paused(10)))
                    .containsExactly("1 11-23 10:24:00 FIRST_ASKED REMIND");
        }
    }

    @Nested
    @DisplayName("G04 Whoever could not be reached is passed over from then on")
    class NotReached {

        @Test
        void fromTheAttemptOnAndNotBefore() {
            assertThat(headOrNext(unreachable(20, "DEPARTMENT_HEAD"))).contains("CUSTOMER_RELATIONS_SUPERVISOR");
            assertThat(headOrNext(unreachable(20.001, "DEPARTMENT_HEAD"))).contains("DEPARTMENT_HEAD CLEANING");
        }

        @Test
        void andTheOneAfterHimAsWell() {
            assertThat(headOrNext(unreachable(10, "DEPARTMENT_HEAD"), unreachable(11, Facts.COORDINATOR)))
                    .contains("OFFICE_MANAGER");
        }

        private String headOrNext(LedgerFact... facts) {
            return told(aRequest("ENG_PUBLIC_LIGHT").with(facts), aCleaningForeman(), "HAND_OVER").stream()
                    .filter(rung -> rung.startsWith("2") && !rung.contains("SERVICE_SUPERVISOR"))
                    .collect(Collectors.joining());
        }
    }

    @Nested
    @DisplayName("G04 G24 The deputy is told on the day on which the rung is reached")
    class Deputies {

        @Test
        void notOnTheDayBefore() {
            TestRequest light = aRequest("ENG_PUBLIC_LIGHT")
                    .with(HANDED_OVER, ACCEPTED)
                    .absent("E-100 E-102 2026-11-25 2026-11-26", "E-102 O-300 2026-11-26 2026-11-26");
            assertThat(rungs(light, aCleaningForeman(), "REGISTER_ACCEPTANCE"))
                    .filteredOn(rung -> rung.concluded().toRole().equals("DEPARTMENT_HEAD"))
                    .extracting(rung -> rung.to().staffId())
                    .containsExactly("E-100");
            assertThat(rungs(light, aCleaningForeman(), "HANDLE"))
                    .filteredOn(rung -> rung.concluded().toRole().equals("DEPARTMENT_HEAD"))
                    .extracting(rung -> rung.to().staffId())
                    .containsExactly("E-102");
        }
    }

    @Nested
    @DisplayName("G44 At these hours somebody on duty takes the place of a post")
    class OnDuty {

        private List<String> second(String received, String matter, LedgerFact... facts) {
            return told(aRequest(matter).received(received).with(facts), aCleaningForeman(), "REGISTER").stream()
                    .filter(rung -> rung.startsWith("2"))
                    .toList();
        }

        @Test
        void theDeskFromHalfPastFiveAndTheControlRoomFromEight() {
            assertThat(second("2026-11-23T16:59:59", "ENG_SEWAGE_BACKFLOW"))
                    .contains("2 11-23 17:29:59 CUSTOMER_SERVICE_SUPERVISOR CLEANING URGE");
            assertThat(second("2026-11-23T17:00:00", "ENG_SEWAGE_BACKFLOW")).contains("2 11-23 17:30:00 DESK URGE");
            assertThat(second("2026-11-23T19:29:59", "ENG_SEWAGE_BACKFLOW")).contains("2 11-23 19:59:59 DESK URGE");
            assertThat(second("2026-11-23T19:30:00", "ENG_SEWAGE_BACKFLOW"))
                    .contains("2 11-23 20:00:00 CONTROL_ROOM LOG");
        }

        @Test
        void atNightTheControlRoomLogsAndThePostIsToldInTheMorning() {
            assertThat(second("2026-11-24T02:30:00", "ENG_SEWAGE_BACKFLOW"))
                    .containsExactly(
                            "2 11-24 03:00:00 CONTROL_ROOM LOG",
                            "2 11-24 03:00:00 SHIFT_LEADER MAKE_SAFE",
                            "2 11-24 08:30:00 CUSTOMER_SERVICE_SUPERVISOR CLEANING URGE",
                            "2 11-24 08:30:00 DEPARTMENT_HEAD CLEANING URGE");
        }

        @Test
        void whatIsUrgentIsMadeSafeAtThreeInTheMorning() {
            assertThat(second("2026-11-24T01:00:00", "ENG_LIFT_TRAPPED"))
                    .contains("2 11-24 03:00:00 CONTROL_ROOM LOG", "2 11-24 03:00:00 SHIFT_LEADER MAKE_SAFE");
        }

        @Test
        void theResidentTechnicianIsWokenOnlyForWhatIsUrgent() {
            assertThat(engineering("ENG_SEWAGE_BACKFLOW")).contains("RESIDENT_TECHNICIAN");
            assertThat(engineering("ENG_PUBLIC_LIGHT"))
                    .doesNotContain("RESIDENT_TECHNICIAN")
                    .contains("11-24 08:30:00 DEPARTMENT_HEAD ENGINEERING");
        }

        private String engineering(String matter) {
            TestRequest handed = aRequest(matter)
                    .received("2026-11-24T02:00:00")
                    .with(
                            transferred(Facts.minutes("2026-11-24T02:02:00")).toHeadOf("ENGINEERING"),
                            accepted(Facts.minutes("2026-11-24T02:05:00"), "ENGINEERING"))
                    .asOf(Facts.local("2026-11-24T02:10:00"));
            return told(handed, aCleaningForeman(), "REGISTER_ACCEPTANCE").stream()
                    .filter(rung -> rung.startsWith("2"))
                    .collect(Collectors.joining("\n"));
        }

        @Test
        void onHolidaysAsTheTableSaysAndOnWeekendsLikeOnAnyOtherDay() {
            assertThat(second("2026-10-01T10:00:00", "ENG_PUBLIC_LIGHT"))
                    .containsExactly(
                            "2 10-01 10:30:00 CONTROL_ROOM LOG",
                            "2 10-01 10:30:00 DESK URGE",
                            "2 10-08 08:30:00 DEPARTMENT_HEAD CLEANING URGE");
            assertThat(second("2026-11-28T10:00:00", "ENG_PUBLIC_LIGHT"))
                    .contains("2 11-28 10:30:00 DEPARTMENT_HEAD CLEANING URGE");
        }

        @Test
        void notLongerThanTheRowLets() {
            Rulebook impatient = ChangedTables.in("escalation")
                    .set("值班", "ZB-014", "最迟告知本人", "2小时")
                    .rulebook();
            TestRequest holiday =
                    aRequest("ENG_PUBLIC_LIGHT").received("2026-10-01T10:00:00").under(impatient);
            assertThat(told(holiday, aCleaningForeman(), "REGISTER"))
                    .contains("2 10-01 12:30:00 DEPARTMENT_HEAD CLEANING URGE");
        }

        @Test
        void eachOfThemAPersonOfTheSample() {
            List<String> moments = List.of("2026-11-23T17:00:00", "2026-11-23T19:30:00", "2026-10-01T10:00:00");
            List<Rung> rungs = moments.stream()
                    .flatMap(moment -> Stream.of("ENG_PUBLIC_LIGHT", "ENG_LIFT_FAULT", "CLN_SPILL")
                            .map(matter -> aRequest(matter).received(moment)))
                    .flatMap(request -> request.watchedFor(aCleaningForeman()).judgement().rungs().stream())
                    .toList();
            assertThat(rungs).hasSizeGreaterThan(50).allSatisfy(rung -> assertThat(
                            rung.to().staffId())
                    .as(rung.concluded().toRole())
                    .isNotNull());
        }

        @Test
        void whoeverIsOnDutyAndNotReachedIsPassedOverLikeAnybodyElse() {
            List<String> told = second(
                    "2026-11-23T17:00:00",
                    "ENG_PUBLIC_LIGHT",
                    unreachable(Facts.minutes("2026-11-23T17:10:00"), "DESK"));
            assertThat(told).noneMatch(rung -> rung.contains("DESK")).contains("2 11-23 17:30:00 DUTY_MANAGER STEP_IN");
        }

        @Test
        void andIsToldOnceOfOneLevelOfAStep() {
            List<String> keys = aRequest("ENG_LIFT_TRAPPED")
                    .received("2026-11-24T01:00:00")
                    .watchedFor(aCleaningForeman())
                    .judgement()
                    .escalations()
                    .stream()
                    .map(told -> "%s %d %s %s".formatted(told.step(), told.level(), told.toRole(), told.toDepartment()))
                    .toList();
            assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
        }
    }

    @Test
    void aWatchedCaseIsAnsweredAfterAnAnswerToo() {
        TestRequest visitor = aConsultation("CSV_DECORATION_RULE")
                .by(Channel.VISIT)
                .with(answered(1, false))
                .after(60);
        assertThat(visitor.watchedFor(aServiceClerk()).judgement().decision())
                .isEqualTo(visitor.askedOf(aServiceClerk()));
    }
}
