package org.shouwen.past;

import java.time.Clock;
import java.util.List;
import org.shouwen.decision.CaseFiles;
import org.shouwen.decision.PastCase;
import org.shouwen.ledger.sheet.FactWords;
import org.shouwen.organisation.Organisations;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.Rulebooks;
import org.shouwen.table.Vocabularies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes over ledgers from before the service. A case is known by its number and office, and taken over once. */
@Service
public class PastLedgers {

    private final CaseFiles files;
    private final Rulebooks rulebooks;
    private final Organisations organisations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PastLedgers(
            CaseFiles files,
            Rulebooks rulebooks,
            Organisations organisations,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.files = files;
        this.rulebooks = rulebooks;
        this.organisations = organisations;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Takes over what a workbook holds, one workbook at a time.
     *
     * @throws PastRefused if a row is bad and all were wanted, or if no row can be trusted
     */
    public synchronized TakenOver take(byte[] workbook, Acceptance acceptance) {
        PastReading reading = PastWorkbook.read(workbook, words(), files, clock.getZone());
        boolean bad = !reading.problems().isEmpty();
        if (reading.fatal() || bad && acceptance == Acceptance.ALL_OR_NOTHING) {
            throw new PastRefused(reading.problems());
        }
        int imported = acceptance == Acceptance.ALL_OR_NOTHING
                ? transaction.execute(all -> take(reading.good()))
                : take(reading.good());
        return new TakenOver(imported, reading.good().size() - imported, reading.refused(), reading.problems());
    }

    /** A workbook to fill in. */
    public byte[] template() {
        return PastSheets.template(words());
    }

    private int take(List<PastCase> past) {
        return (int) past.stream().filter(files::takeOver).count();
    }

    private Vocabularies words() {
        return Vocabularies.of(
                FactWords.of(rulebooks.use(Rulebook::vocabularies), organisations.current(), PastSheets.TYPES));
    }
}
