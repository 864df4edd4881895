package org.shouwen.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.shouwen.escalation.LadderService.TEN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.shouwen.Databases;
import org.shouwen.SettableClock;
import org.shouwen.escalation.LadderHome.Rung;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.RecordedFact;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.Rulebooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("persistence")
@LadderService
class RaisingTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    private KeptCases cases;

    @Autowired
    private Escalations escalations;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Raising raising;

    @Autowired
    private Renewal renewal;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private EscalationHealth health;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void startWithoutCases() {
        clock.set(TEN);
        Databases.forgetCases(database);
    }

    @Nested
    @DisplayName("A kept case")
    class Planned {

        @Test
        void isPlannedWhenItIsReceived() {
            CaseId id = cases.receive();

            assertThat(all()).extracting(EscalationOfCase::caseId).containsOnly(id.value());
            assertThat(all()).extracting(EscalationOfCase::level).containsExactly(1, 2, 3);
            assertThat(all()).extracting(EscalationOfCase::at).containsExactly(minute(8), minute(10), minute(20));
            assertThat(all()).extracting(EscalationOfCase::raisedAt).containsOnlyNulls();
        }

        @Test
        void namesWhoHoldsTheStepAndWhoIsTold() {
            cases.receive();

            EscalationOfCase second = all().get(1);
            assertThat(second.step()).isEqualTo("HAND_OVER");
            assertThat(second.holder().staffId()).isEqualTo("C-200");
            assertThat(second.since()).isEqualTo(TEN);
            assertThat(second.dueAt()).isEqualTo(minute(10));
            assertThat(second.to().role()).isEqualTo("DEPARTMENT_HEAD");
            assertThat(second.to().department()).isEqualTo("CLEANING");
            assertThat(second.to().staffId()).isNotNull();
            assertThat(second.explanation().zh()).contains("移交", "2026-11-23 10:10", "第 2 级", "G03");
            assertThat(second.explanation().en()).contains("Hand over", "2026-11-23 10:10", "level 2", "G03");
        }

        @Test
        void isPlannedNoMoreOnceTheStepIsDone() {
            CaseId id = cases.receive();

            cases.accept(id, minute(1));

            assertThat(all()).isEmpty();
        }

        @Test
        void takenOverIsToldOfWhatComesAfterOnly() {
            clock.set(minute(10));

            cases.takeOver("1", TEN);
            cases.raise();

            assertThat(all()).extracting(EscalationOfCase::level).containsExactly(2, 3);
            clock.set(minute(30));
            cases.raise();
            assertThat(raised()).extracting(EscalationOfCase::level).containsExactly(2, 3);
        }

        @Test
        void takenOverLongAgoTellsNobodyOfThePast() {
            for (int number = 0; number < 20; number++) {
                cases.takeOver("old " + number, TEN.minus(Duration.ofDays(400 + number)));
            }

            cases.raise();

            assertThat(all()).isEmpty();
        }
    }

    @Nested
    @DisplayName("What is due")
    class Due {

        @Test
        void isRaisedAtItsTimeAndNotBefore() {
            CaseId id = cases.receive();

            clock.set(minute(8).minusNanos(1_000));
            cases.raise();
            assertThat(raised()).isEmpty();
            assertThat(ledger(id)).isEmpty();

            clock.set(minute(8));
            cases.raise();
            assertThat(raised()).extracting(EscalationOfCase::level).containsExactly(1);
            assertThat(ledger(id)).containsExactly(new LedgerFact.Escalated(minute(8), "HAND_OVER", 1, "FIRST_ASKED"));
        }

        @Test
        void isRaisedOnceHoweverOftenItIsLookedFor() {
            CaseId id = cases.receive();
            clock.set(minute(9));

            cases.raise();
            cases.raise();
            clock.set(minute(9).plusSeconds(30));
            cases.raise();

            assertThat(ledger(id)).hasSize(1);
            assertThat(told()).hasSize(1);
        }

        @Test
        void isRaisedAllAtOnceIfTheServiceWasAway() {
            CaseId id = cases.receive();
            clock.set(minute(60));

            cases.raise();

            assertThat(raised()).extracting(EscalationOfCase::level).containsExactly(1, 2, 3);
            assertThat(cases.get(id).ledger()).extracting(RecordedFact::number).containsExactly(1, 2, 3);
            assertThat(told()).extracting(told -> told.escalation().level()).containsExactly(1, 2, 3);
        }

        @Test
        void ofACaseOfLongAgoIsRaisedAtOnce() {
            clock.set(minute(1_000));
            cases.receive();

            cases.raise();

            assertThat(raised()).hasSize(3);
        }

        @Test
        void isKeptWithADecisionAndWithWhoWasToldWhen() {
            CaseId id = cases.receive();
            clock.set(minute(10));

            cases.raise();

            assertThat(cases.decisions(id)).isEqualTo(2);
            assertThat(raised()).extracting(EscalationOfCase::raisedAt).containsOnly(minute(10));
            assertThat(told()).extracting(Notification::at).containsOnly(minute(10));
            assertThat(told().get(1).escalation()).isEqualTo(raised().get(1));
        }

        @Test
        void isDroppedIfItIsNotConcludedAnyMore() {
            CaseId id = cases.receive();
            inForce(List.of(new Rung(30, "FIRST_ASKED")));
            clock.set(minute(29));

            cases.raise();

            assertThat(ledger(id)).isEmpty();
            assertThat(all()).extracting(EscalationOfCase::at).containsExactly(minute(30));
        }

        @Test
        void isNotRaisedAgainByFactsThatLeaveTheStepOpen() {
            CaseId id = cases.receive();
            clock.set(minute(20));
            cases.raise();

            inForce(List.of(
                    new Rung(5, "FIRST_ASKED"), new Rung(6, "DEPARTMENT_HEAD"), new Rung(40, "OFFICE_MANAGER")));
            cases.renew();
            cases.raise();

            assertThat(raised()).hasSize(3);
            assertThat(ledger(id)).hasSize(3);
            assertThat(all()).extracting(EscalationOfCase::level).containsExactly(1, 2, 3, 3);
        }

        @Test
        void isRaisedByALoopOfItsOwn() {
            cases.receive();
            clock.set(minute(9));
            Poller poller = new Poller(new EscalationSettings(true, Duration.ofMillis(10)), raising, renewal);

            poller.start();

            await().atMost(SOON).until(() -> told().size() == 1);
            clock.set(minute(10));
            await().atMost(SOON).until(() -> told().size() == 2);
            poller.stop();
            assertThat(poller.isRunning()).isFalse();
        }

        @Test
        void ofManyCasesIsRaisedOnceByManyNodes() throws Exception {
            List<CaseId> many = new ArrayList<>();
            for (int number = 0; number < 120; number++) {
                many.add(cases.receive());
            }
            clock.set(minute(10));
            ExecutorService nodes = Executors.newFixedThreadPool(4);
            List<Future<?>> ends = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                ends.add(nodes.submit(cases::raise));
            }
            for (Future<?> end : ends) {
                end.get();
            }
            nodes.shutdown();
            cases.raise();

            assertThat(many).allSatisfy(id -> assertThat(ledger(id)).hasSize(2));
            assertThat(told()).extracting(Notification::cursor).hasSize(240).isSorted();
            assertThat(told().get(239).cursor() - told().get(0).cursor()).isEqualTo(239);
        }

        @Test
        void ofACaseThatIsBeingAppendedToWaitsForItAndForNothingElse() {
            CaseId held = cases.receive();
            CaseId free = cases.receive();
            clock.set(minute(9));

            new TransactionTemplate(transactions).executeWithoutResult(open -> {
                database.sql("select id from service_case where id = ? for update")
                        .param(held.value())
                        .query(String.class)
                        .single();
                elsewhere(raising::some);
                assertThat(told())
                        .extracting(told -> told.escalation().caseId())
                        .containsExactly(free.value());
            });
            cases.raise();

            assertThat(told())
                    .extracting(told -> told.escalation().caseId())
                    .containsExactly(free.value(), held.value());
        }
    }

    @Nested
    @DisplayName("A case that cannot be judged")
    class Failing {

        @Test
        void stopsNoOther() {
            CaseId broken = cases.receive("ENG_LIFT_FAULT");
            CaseId sound = cases.receive();
            clock.set(minute(8));

            cases.raise();

            assertThat(told()).extracting(told -> told.escalation().caseId()).containsExactly(sound.value());
            assertThat(ledger(broken)).isEmpty();
        }

        @Test
        void isSeenInTheHealthUntilItCanBeJudged() {
            CaseId broken = cases.receive("ENG_LIFT_FAULT");
            assertThat(status(health)).isEqualTo("UP");
            clock.set(minute(8));

            cases.raise();
            assertThat(status(health)).isEqualTo("DEGRADED");
            assertThat(health.health().getDetails()).containsEntry("casesNotJudged", 1L);
            assertThat(health.health().getDetails().get("cases")).isEqualTo(List.of(broken.value()));

            clock.set(TEN.plusSeconds(200));
            database.sql("update case_watch set wake_at = ?")
                    .param(Moment.stored(TEN))
                    .update();
            cases.raise();
            assertThat(status(health)).isEqualTo("UP");
        }

        @Test
        void isTriedAgainEverMoreSeldom() {
            CaseId broken = cases.receive("ENG_LIFT_FAULT");
            clock.set(minute(8));
            List<Long> pauses = new ArrayList<>();
            for (int failure = 0; failure < 12; failure++) {
                cases.raise();
                Instant next = wakeOf(broken);
                pauses.add(Duration.between(clock.instant(), next).toSeconds());
                clock.set(next);
            }

            assertThat(pauses)
                    .containsExactly(10L, 20L, 40L, 80L, 160L, 320L, 640L, 1_280L, 2_560L, 2_560L, 2_560L, 2_560L);
        }
    }

    @Nested
    @DisplayName("When rules, tables or organisation change")
    class Changed {

        @Test
        void openCasesAreJudgedAnew() {
            CaseId id = cases.receive();
            inForce(List.of(new Rung(5, "DEPARTMENT_HEAD"), new Rung(6, "OFFICE_MANAGER")));

            cases.renew();

            assertThat(all()).extracting(EscalationOfCase::at).containsExactly(minute(5), minute(6));
            assertThat(cases.decisions(id)).isEqualTo(1);
        }

        @Test
        void aDecisionIsKeptIfItSaysSomethingElse() {
            CaseId id = cases.receive();
            inForce(List.of(new Rung(5, "DEPARTMENT_HEAD")));

            cases.renew();

            assertThat(cases.decisions(id)).isEqualTo(2);
        }

        @Test
        void orRowsOfAnotherDayBeginToHold() {
            Instant midnight = Instant.parse("2026-11-23T16:00:00Z");
            inForce(List.of(
                    new Rung(2_880, "OFFICE_MANAGER"), new Rung(900, "DEPARTMENT_HEAD", LocalDate.of(2026, 11, 24))));
            CaseId id = cases.receive();
            assertThat(all()).extracting(EscalationOfCase::level).containsExactly(1);
            assertThat(wakeOf(id)).isEqualTo(midnight);

            clock.set(midnight);
            cases.raise();

            assertThat(all()).extracting(EscalationOfCase::level).containsExactly(2, 1);
            assertThat(raised()).isEmpty();
            assertThat(cases.decisions(id)).isEqualTo(2);
            assertThat(wakeOf(id)).isEqualTo(minute(900));
            clock.set(minute(900));
            cases.raise();
            assertThat(raised()).extracting(EscalationOfCase::level).containsExactly(2);
        }

        @Test
        void casesThatAreOverAreLeftAlone() {
            CaseId id = cases.receive();
            cases.withdraw(id);
            cases.accept(id, TEN);
            inForce(List.of(new Rung(5, "DEPARTMENT_HEAD")));

            cases.renew();

            assertThat(cases.get(id).status()).isEqualTo(CaseStatus.WITHDRAWN);
            assertThat(cases.decisions(id)).isEqualTo(3);
            assertThat(versionOf(id)).isNotEqualTo(rulebooks.use(Rulebook::version));
        }

        @Test
        void whatWasLeftIsJudgedAfterARestart() {
            for (int number = 0; number < 70; number++) {
                cases.receive();
            }
            inForce(List.of(new Rung(5, "DEPARTMENT_HEAD")));
            renewal.some();
            assertThat(all()).extracting(EscalationOfCase::at).contains(minute(5), minute(8));

            cases.renew();

            assertThat(all()).hasSize(70).extracting(EscalationOfCase::at).containsOnly(minute(5));
        }

        /** An edit that is undone, and made once more. */
        @Test
        void whatWasJudgedUnderWhatCameInBetweenIsJudgedAgain() {
            inForce(List.of(new Rung(5, "DEPARTMENT_HEAD")));
            cases.renew();
            inForce(LadderHome.USUAL);
            CaseId id = cases.receive();
            inForce(List.of(new Rung(5, "DEPARTMENT_HEAD")));

            cases.renew();

            assertThat(versionOf(id)).isEqualTo(rulebooks.use(Rulebook::version));
            assertThat(all()).extracting(EscalationOfCase::at).containsExactly(minute(5));
        }

        @Test
        void aCaseHeldByAnotherIsJudgedOnTheSecondPass() {
            CaseId held = cases.receive();
            CaseId free = cases.receive();
            inForce(List.of(new Rung(5, "DEPARTMENT_HEAD")));
            String now = rulebooks.use(Rulebook::version);

            new TransactionTemplate(transactions).executeWithoutResult(open -> {
                database.sql("select id from service_case where id = ? for update")
                        .param(held.value())
                        .query(String.class)
                        .single();
                elsewhere(() -> {
                    renewal.some();
                    renewal.some();
                });
            });
            assertThat(versionOf(free)).isEqualTo(now);
            assertThat(versionOf(held)).isNotEqualTo(now);
            cases.renew();

            assertThat(versionOf(held)).isEqualTo(now);
        }
    }

    @AfterEach
    void theUsualLadder() {
        inForce(LadderHome.USUAL);
    }

    private List<EscalationOfCase> all() {
        return escalations
                .list(new EscalationQuery(null, null, null, null), 0, 1_000)
                .items();
    }

    private List<EscalationOfCase> raised() {
        return all().stream().filter(one -> one.raisedAt() != null).toList();
    }

    private List<Notification> told() {
        return notifications.after(0, 1_000);
    }

    private List<LedgerFact> ledger(CaseId id) {
        return cases.get(id).ledger().stream().map(RecordedFact::fact).toList();
    }

    private Instant wakeOf(CaseId id) {
        return database.sql("select wake_at from case_watch where case_id = ?")
                .param(id.value())
                .query((row, number) -> Moment.read(row, "wake_at"))
                .single();
    }

    private String versionOf(CaseId id) {
        return database.sql("select rulebook_version from case_watch where case_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private static String status(HealthIndicator indicator) {
        return indicator.health().getStatus().getCode();
    }

    /** In another transaction, as another node would. */
    private static void elsewhere(Runnable work) {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            other.submit(work).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        } finally {
            other.shutdown();
        }
    }

    private void inForce(List<Rung> rungs) {
        LadderHome.edit(rungs);
        await().atMost(SOON).until(() -> rulebooks.use(LadderHome::rungs).equals(rungs));
    }

    private static Instant minute(long minutes) {
        return TEN.plus(Duration.ofMinutes(minutes));
    }
}
