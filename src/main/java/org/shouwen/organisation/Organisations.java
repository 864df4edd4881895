package org.shouwen.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabularies;
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

    private static final String SAMPLE = "/organisation.xlsx";

    private record InForce(Organisation organisation, Instant since) {}

    private final StoredOrganisations stored;
    private final TransactionTemplate transaction;
    private final AtomicReference<@Nullable InForce> inForce = new AtomicReference<>();

    Organisations(StoredOrganisations stored, PlatformTransactionManager transactions) {
        this.stored = stored;
        this.transaction = new TransactionTemplate(transactions);
        // Of its own, so that what is served is committed even if the caller's transaction fails later.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        stored.findFirstByOrderByInForceSinceDesc()
                .ifPresent(newest -> inForce.set(new InForce(newest.organisation(), newest.inForceSince())));
    }

    /**
     * The organisation in force.
     *
     * @throws IllegalStateException before the first start has filled the database
     */
    public Organisation current() {
        return required().organisation();
    }

    /** Since when {@link #current()} is in force. */
    public Instant since() {
        return required().since();
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
        InForce now = inForce.get();
        if (now != null && now.organisation().version().equals(organisation.version())) {
            return;
        }
        Instant since = after(now, at.truncatedTo(ChronoUnit.MICROS));
        transaction.executeWithoutResult(status -> stored.save(new StoredOrganisation(organisation, since)));
        inForce.set(new InForce(organisation, since));
    }

    /**
     * Puts the sample organisation in force if the database holds none, so that a first start has somebody to name.
     *
     * @param rulebook the words in force
     * @throws OrganisationException if the rulebook lacks words the sample uses
     */
    public synchronized void fillIfEmpty(Vocabularies rulebook, Instant at) {
        if (inForce.get() == null) {
            replace(OrganisationWorkbook.read(sample(), rulebook), at);
        }
    }

    /** The newest is in force, so a clock that was set back must not make an older one the newest. */
    private static Instant after(@Nullable InForce now, Instant at) {
        return now == null || at.isAfter(now.since()) ? at : now.since().plus(1, ChronoUnit.MICROS);
    }

    private InForce required() {
        InForce now = inForce.get();
        if (now == null) {
            throw new IllegalStateException("no organisation is in force: the database has not been filled yet");
        }
        return now;
    }

    private static byte[] sample() {
        try (InputStream sample = Organisations.class.getResourceAsStream(SAMPLE)) {
            if (sample == null) {
                throw new IllegalStateException(SAMPLE + " is missing from the class path");
            }
            return sample.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
