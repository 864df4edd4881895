package org.shouwen.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.escalation.LadderService.TEN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.shouwen.Databases;
import org.shouwen.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("persistence")
@LadderService
@DisplayName("Notifications")
class OutboxTest {

    private static final int WRITERS = 4;
    private static final int TRANSACTIONS = 40;

    @Autowired
    private Outbox outbox;

    @Autowired
    private KeptCases cases;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private long begin;

    @BeforeEach
    void startWithoutCases() {
        clock.set(TEN);
        Databases.forgetCases(database);
        begin = database.sql("select last_given from notification_number")
                .query(Long.class)
                .single();
    }

    @Test
    void areReadOnFromAnyOfThem() {
        cases.receive();
        clock.advance(Duration.ofHours(1));
        cases.raise();

        List<Notification> all = outbox.after(begin, 10);
        assertThat(all).extracting(Notification::cursor).containsExactly(begin + 1, begin + 2, begin + 3);
        assertThat(outbox.after(begin + 1, 10)).isEqualTo(all.subList(1, 3));
        assertThat(outbox.after(begin, 2)).isEqualTo(all.subList(0, 2));
        assertThat(outbox.after(begin + 3, 10)).isEmpty();
    }

    @Test
    void leaveNoGapForWhatWasUndone() {
        List<Told> planned = planned(2);
        new TransactionTemplate(transactions).executeWithoutResult(undone -> {
            outbox.add(planned.subList(0, 1), TEN);
            undone.setRollbackOnly();
        });

        add(planned.subList(1, 2));

        assertThat(outbox.after(begin, 10)).extracting(Notification::cursor).containsExactly(begin + 1);
    }

    /** Whoever began first may end last: a reader in between must not read past what is still to come. */
    @Test
    void areSeenInOrderWithoutAGapWhileManyAreWriting() throws Exception {
        List<Told> planned = planned(WRITERS * TRANSACTIONS);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> ends = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            List<Told> own = planned.subList(writer * TRANSACTIONS, (writer + 1) * TRANSACTIONS);
            ends.add(writers.submit(() -> own.forEach(told -> add(List.of(told)))));
        }

        List<Long> read = new ArrayList<>();
        boolean over = false;
        while (!over) {
            over = ends.stream().allMatch(Future::isDone);
            long last = read.isEmpty() ? begin : read.get(read.size() - 1);
            outbox.after(last, 7).forEach(notification -> read.add(notification.cursor()));
            over &= read.size() == planned.size() || failed(ends);
        }
        writers.shutdown();

        assertThat(read)
                .containsExactlyElementsOf(LongStream.rangeClosed(begin + 1, begin + planned.size())
                        .boxed()
                        .toList());
    }

    private static boolean failed(List<Future<?>> ends) throws Exception {
        for (Future<?> end : ends) {
            end.get();
        }
        return false;
    }

    private void add(List<Told> told) {
        new TransactionTemplate(transactions).executeWithoutResult(open -> outbox.add(told, TEN));
    }

    private List<Told> planned(int count) {
        for (int number = 0; number * 3 < count; number++) {
            cases.receive();
        }
        return database.sql("select id, content from escalation order by id limit ?")
                .param(count)
                .query((row, number) ->
                        new Told(row.getLong("id"), Json.read(row.getString("content"), EscalationOfCase.class)))
                .list();
    }
}
