package org.shouwen.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HeldRunsTest {

    private static final int MEBIBYTE = 1 << 20;

    private Instant now = Instant.parse("2026-11-23T02:00:00Z");
    private int closed;

    private final HeldRuns runs = new HeldRuns(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private final class Nothing implements HeldRun.Work {

        @Override
        public Account account(Progress progress) {
            return anAccount();
        }

        @Override
        public SortedMap<String, byte[]> annotated() {
            return new TreeMap<>();
        }

        @Override
        public SortedMap<String, byte[]> markedTables() {
            return new TreeMap<>();
        }

        @Override
        public void close() {
            closed++;
        }
    }

    private static Account anAccount() {
        return Account.ofProblems(OffsetDateTime.parse("2026-11-23T10:00:00+08:00"), "", null, List.of());
    }

    private HeldRun asked(int number) {
        HeldRun run = new HeldRun(new RunId("S-" + number), now, List.of(), 1, new Nothing());
        runs.add(run);
        return run;
    }

    private HeldRun finished(int number, int bytes) {
        HeldRun run = asked(number);
        run.start(now);
        SortedMap<String, byte[]> workbooks = new TreeMap<>();
        workbooks.put("scenarios/a.xlsx", new byte[bytes]);
        run.finish(now, anAccount(), workbooks, new TreeMap<>());
        run.release();
        return run;
    }

    private String whyIsGone(HeldRun run) {
        try {
            runs.get(run.id());
            return "";
        } catch (UnknownRun unknown) {
            return unknown.why().en();
        }
    }

    @Nested
    @DisplayName("A run that is over")
    class Over {

        @Test
        void isKeptForAnHourAndNoLonger() {
            HeldRun run = finished(1, 0);

            now = now.plus(HeldRuns.LONGEST);
            assertThat(whyIsGone(run)).isEmpty();

            now = now.plus(Duration.ofMillis(1));
            assertThat(whyIsGone(run)).contains("60 minutes");
        }

        @Test
        void makesRoomForTheTwentyFirst() {
            List<HeldRun> all = new ArrayList<>();
            for (int number = 1; number <= HeldRuns.MOST; number++) {
                all.add(finished(number, 0));
            }
            assertThat(whyIsGone(all.get(0))).isEmpty();

            finished(HeldRuns.MOST + 1, 0);

            assertThat(whyIsGone(all.get(0))).contains("latest 20");
            assertThat(whyIsGone(all.get(1))).isEmpty();
        }

        @Test
        void makesRoomForWhatIsTooLargeBesideIt() {
            HeldRun first = finished(1, 32 * MEBIBYTE);
            HeldRun second = finished(2, 32 * MEBIBYTE);
            assertThat(whyIsGone(first)).isEmpty();

            finished(3, MEBIBYTE);

            assertThat(whyIsGone(first)).contains("64 MiB");
            assertThat(whyIsGone(second)).isEmpty();
        }

        @Test
        void isKeptHoweverLargeIfItIsTheOnlyOne() {
            assertThat(whyIsGone(finished(1, 65 * MEBIBYTE))).isEmpty();
        }

        @Test
        void stillHasItsWorkbooksByTheirNames() {
            assertThat(runs.get(finished(1, 3).id()).shown().workbooks()).containsOnlyKeys("a.xlsx");
        }

        @Test
        void staysAsItIsWhenItIsCancelled() {
            HeldRun run = finished(1, 0);

            run.cancel(now);

            assertThat(run.shown().state()).isEqualTo(RunState.DONE);
        }
    }

    @Nested
    @DisplayName("A run that is not over")
    class Waiting {

        @Test
        void isKeptHoweverLongItTakes() {
            HeldRun run = asked(1);

            now = now.plus(Duration.ofDays(1));

            assertThat(whyIsGone(run)).isEmpty();
        }

        @Test
        void isRefusedIfFourWaitBehindTheOneThatRuns() {
            for (int number = 1; number <= 1 + HeldRuns.MOST_WAITING; number++) {
                asked(number);
            }

            assertThatThrownBy(() -> asked(6)).isInstanceOf(TooManyRuns.class);
        }

        @Test
        void letsGoOfItsRulebookAtOnceIfItIsCancelledBeforeItsTurn() {
            HeldRun run = asked(1);

            run.cancel(now);

            assertThat(run.shown().state()).isEqualTo(RunState.CANCELLED);
            assertThat(run.start(now)).isNull();
            assertThat(closed).isOne();
        }

        @Test
        void keepsItsRulebookUntilWhoeverRunsItHasStopped() {
            HeldRun run = asked(1);
            run.start(now);

            run.cancel(now);

            assertThat(run.shown().state()).isEqualTo(RunState.CANCELLED);
            assertThatThrownBy(run.progress()::step).isInstanceOf(Progress.Stopped.class);
            assertThat(closed).isZero();
            run.release();
            assertThat(closed).isOne();
        }

        @Test
        void hasNoResultIfItWasCancelledJustBeforeItsEnd() {
            HeldRun run = asked(1);
            run.start(now);
            run.cancel(now);

            run.finish(now, anAccount(), new TreeMap<>(), new TreeMap<>());

            assertThat(run.shown().account()).isNull();
        }
    }

    @Test
    void anIdNobodyGaveIsUnknown() {
        assertThatThrownBy(() -> runs.get(new RunId("S-none")))
                .isInstanceOfSatisfying(
                        UnknownRun.class,
                        unknown -> assertThat(unknown.why().en()).contains("memory only"));
    }
}
