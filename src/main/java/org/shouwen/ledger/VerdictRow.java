package org.shouwen.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A decision as stored. Rows are only ever added. */
@Entity
@Table(name = "case_decision")
class VerdictRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseId;
    private Instant givenAt;
    private String rulebookVersion;
    private String organisationVersion;
    private String ownerJson;
    private @Nullable Instant dueAt;
    private String decisionJson;

    @SuppressWarnings("NullAway.Init")
    protected VerdictRow() {}

    VerdictRow(CaseId caseId, Verdict verdict) {
        this.caseId = caseId.value();
        this.givenAt = verdict.givenAt();
        this.rulebookVersion = verdict.rulebook();
        this.organisationVersion = verdict.organisation();
        this.ownerJson = Json.write(verdict.owner());
        this.dueAt = verdict.dueAt();
        this.decisionJson = verdict.json();
    }

    Verdict read() {
        CaseOwner owner = Json.read(ownerJson, CaseOwner.class);
        return new Verdict(givenAt, rulebookVersion, organisationVersion, owner, dueAt, decisionJson);
    }
}
