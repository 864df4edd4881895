package org.shouwen.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fact as stored. Rows are only ever added. */
@Entity
@Table(name = "ledger_fact")
class FactRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseId;
    private int number;
    private Instant recordedAt;
    private Instant happenedAt;
    private String factJson;

    @SuppressWarnings("NullAway.Init")
    protected FactRow() {}

    FactRow(CaseId caseId, RecordedFact recorded) {
        this.caseId = caseId.value();
        this.number = recorded.number();
        this.recordedAt = recorded.recordedAt();
        this.happenedAt = recorded.fact().at();
        this.factJson = Json.write(recorded.fact());
    }

    String caseId() {
        return caseId;
    }

    RecordedFact read() {
        return new RecordedFact(number, recordedAt, Json.read(factJson, LedgerFact.class));
    }
}
