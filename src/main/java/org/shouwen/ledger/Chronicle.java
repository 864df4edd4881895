package org.shouwen.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The facts of a case in the order in which they happened, whatever the order they were told in. No two are at the same
 * moment, so that rules may say "before" and "after": of those recorded for one millisecond the first keep their
 * distance in nanoseconds, in the order of {@link LedgerFact}'s types and then of their content. A moment never becomes
 * later than it was recorded. An office stands beside a department only where it is not the first-asked person's own.
 */
public final class Chronicle {

    private static final List<Class<?>> TYPES = List.of(LedgerFact.class.getPermittedSubclasses());

    private static final Comparator<LedgerFact> ORDER =
            comparing(Chronicle::millisecond).thenComparing(comparingInt(fact -> TYPES.indexOf(fact.getClass())));

    private static final Duration HALF_A_MILLISECOND = Duration.ofNanos(500_000);

    private final List<LedgerFact> facts;
    private final Map<LedgerFact, Integer> places;

    private Chronicle(List<LedgerFact> facts, Map<LedgerFact, Integer> places) {
        this.facts = facts;
        this.places = places;
    }

    /**
     * @param ledger in the order it was written
     * @param ownOffice the first-asked person's office, which facts then leave out
     */
    public static Chronicle of(List<LedgerFact> ledger, String ownOffice) {
        Map<LedgerFact, Integer> written = new IdentityHashMap<>();
        for (int place = 1; place <= ledger.size(); place++) {
            written.put(ledger.get(place - 1), place);
        }
        Map<LedgerFact, String> contents = new IdentityHashMap<>();
        List<LedgerFact> facts = new ArrayList<>(ledger);
        facts.sort(ORDER.thenComparing(fact -> contents.computeIfAbsent(fact, LedgerFact::toString))
                .thenComparing(written::get));
        Map<LedgerFact, Integer> places = new IdentityHashMap<>();
        for (int end = facts.size(), first; end > 0; end = first) {
            Instant moment = millisecond(facts.get(end - 1));
            first = end - 1;
            while (first > 0 && millisecond(facts.get(first - 1)).equals(moment)) {
                first--;
            }
            for (int at = first; at < end; at++) {
                LedgerFact fact = facts.get(at);
                LedgerFact apart = told(fact, moment.minusNanos(end - 1L - at), ownOffice);
                places.put(apart, written.get(fact));
                facts.set(at, apart);
            }
        }
        return new Chronicle(List.copyOf(facts), places);
    }

    /** The facts, the earliest first, each at a moment of its own. */
    public List<LedgerFact> facts() {
        return facts;
    }

    /** Where one of {@link #facts()} stands in the ledger as it was written, from 1. */
    public int place(LedgerFact fact) {
        return Objects.requireNonNull(places.get(fact), fact::toString);
    }

    /** The moment that was told where rules name one a few nanoseconds before it. */
    public static Instant told(Instant moment) {
        return moment.plus(HALF_A_MILLISECOND).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant millisecond(LedgerFact fact) {
        return fact.at().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The fact at another moment, and without the office where it is the first-asked person's own. */
    private static LedgerFact told(LedgerFact fact, Instant moment, String ownOffice) {
        FactForm form = FactForm.of(fact.getClass());
        return fact.at().equals(moment) && !form.names(fact, ownOffice) ? fact : form.told(fact, moment, ownOffice);
    }
}
