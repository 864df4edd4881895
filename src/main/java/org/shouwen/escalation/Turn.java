package org.shouwen.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.Cases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works on some cases together in one transaction, and tells others what came of it. If one of them fails each is worked
 * on in a transaction of its own, so that no case stops another.
 */
@Component
class Turn {

    /** Whoever appends to one of the cases waits no longer. */
    private static final Duration LONGEST = Duration.ofMillis(200);

    private final Cases cases;
    private final Outbox outbox;
    private final Failures failures;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Turn(Cases cases, Outbox outbox, Failures failures, PlatformTransactionManager transactions, Clock clock) {
        this.cases = cases;
        this.outbox = outbox;
        this.failures = failures;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Works on cases that nobody else works on or appends to, for a short while.
     *
     * @param claim finds them within the transaction
     * @param work what to do with each; tells who was told
     * @return the cases worked on
     */
    List<CaseId> of(Supplier<List<CaseId>> claim, Function<CaseId, List<Told>> work) {
        List<CaseId> taken = new ArrayList<>();
        try {
            transaction.executeWithoutResult(begun -> together(claim, work, taken));
        } catch (RuntimeException failed) {
            if (taken.isEmpty() || Trouble.isEverywhere(failed)) {
                throw failed;
            }
            taken.forEach(id -> alone(id, work));
        }
        return taken;
    }

    private void together(Supplier<List<CaseId>> claim, Function<CaseId, List<Told>> work, List<CaseId> taken) {
        long end = System.nanoTime() + LONGEST.toNanos();
        List<Told> told = new ArrayList<>();
        for (CaseId id : free(claim.get())) {
            taken.add(id);
            told.addAll(work.apply(id));
            if (System.nanoTime() - end > 0) {
                break;
            }
        }
        outbox.add(told, now());
    }

    /** In the order in which they were claimed. */
    private List<CaseId> free(List<CaseId> claimed) {
        Set<CaseId> free = Set.copyOf(cases.holdFree(claimed));
        return claimed.stream().filter(free::contains).toList();
    }

    private void alone(CaseId id, Function<CaseId, List<Told>> work) {
        try {
            transaction.executeWithoutResult(begun -> outbox.add(work.apply(id), now()));
        } catch (RuntimeException failed) {
            if (Trouble.isEverywhere(failed)) {
                throw failed;
            }
            transaction.executeWithoutResult(begun -> failures.add(id, failed, now()));
        }
    }

    /** Now, as the database keeps moments. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
