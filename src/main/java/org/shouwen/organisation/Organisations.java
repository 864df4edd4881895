package org.shouwen.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabularies;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The versions of the organisation: one in force, all of them kept. A decision takes {@link #current()} once and keeps
 * to it; a replacement is seen by the next.
 */
@Service
public class Organisations {

    private record InForce(Organisation organisation, Instant since) {}

    private final WordsInForce words;
    private final Clock clock;
    private final StoredOrganisations stored;
    private final TransactionTemplate transaction;
    private final AtomicReference<@Nullable InForce> inForce = new AtomicReference<>();

    Organisations(
            StoredOrganisations stored, PlatformTransactionManager transactions, WordsInForce words, Clock clock) {
        this.words = words;
        this.clock = clock;
        this.stored = stored;
        this.transaction = new TransactionTemplate(transactions);
        // Of its own, so that what is served is committed even if the caller's transaction fails later.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        follow();
    }

    /** Puts in force what another node on the same database has put in force since. */
    public final synchronized void follow() {
        InForce now = inForce.get();
        stored.latest()
                .filter(latest -> now == null || latest.isAfter(now.since()))
                .flatMap(stored::findFirstByInForceSince)
                .ifPresent(newest -> inForce.set(new InForce(newest.organisation(), newest.inForceSince())));
    }

    /**
     * The organisation in force. A database that holds none is filled with the sample first, so that a first start has
     * somebody to name.
     *
     * @throws NoOrganisation if the vocabularies in force lack words the sample uses
     */
    public Organisation current() {
        InForce now = inForce.get();
        return (now == null ? filled() : now).organisation();
    }

    /** The version in force; empty while there is none, not even the sample. */
    public Optional<String> version() {
        return Optional.ofNullable(inForce.get()).map(now -> now.organisation().version());
    }

    /**
     * The organisation in force; where there is none yet, the sample as it reads with those words.
     *
     * @throws NoOrganisation if the words lack some that the sample uses
     */
    public Organisation currentOrSample(Vocabularies rulebook) {
        InForce now = inForce.get();
        try {
            return now == null ? OrganisationWorkbook.sample(rulebook) : now.organisation();
        } catch (OrganisationException unknownWords) {
            throw new NoOrganisation(unknownWords);
        }
    }

    /** Since when {@link #current()} is in force. */
    public Instant since() {
        InForce now = inForce.get();
        return (now == null ? filled() : now).since();
    }

    /** Any version that was ever in force. */
    public Optional<Organisation> of(String version) {
        InForce now = inForce.get();
        return now != null && now.organisation().version().equals(version)
                ? Optional.of(now.organisation())
                : stored.findById(version).map(StoredOrganisation::organisation);
    }

    /**
     * Stores an organisation and puts it in force. One that is in force already changes nothing; an earlier one comes
     * into force again.
     *
     * @param organisation one that {@link OrganisationJson} or {@link OrganisationWorkbook} has read and so checked
     * @param at now
     */
    public synchronized void replace(Organisation organisation, Instant at) {
        follow();
        InForce now = inForce.get();
        if (now != null && now.organisation().version().equals(organisation.version())) {
            return;
        }
        Instant since = after(now, at.truncatedTo(ChronoUnit.MICROS));
        transaction.executeWithoutResult(status -> stored.save(new StoredOrganisation(organisation, since)));
        inForce.set(new InForce(organisation, since));
    }

    /** The newest is in force, so a clock that was set back must not make an older one the newest. */
    private static Instant after(@Nullable InForce now, Instant at) {
        return now == null || at.isAfter(now.since()) ? at : now.since().plus(1, ChronoUnit.MICROS);
    }

    private synchronized InForce filled() {
        try {
            replace(inForceOrSample(), clock.instant());
        } catch (OrganisationException unknownWords) {
            throw new NoOrganisation(unknownWords);
        } catch (DataIntegrityViolationException filledElsewhere) {
            follow();
        }
        return Objects.requireNonNull(inForce.get());
    }

    private Organisation inForceOrSample() {
        InForce now = inForce.get();
        return now == null ? OrganisationWorkbook.sample(words.vocabularies()) : now.organisation();
    }
}
