package org.shouwen.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.CasePages;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where audits read cases from and write to. */
@Component
class Archive {

    private final CasePages cases;
    private final AuditRows audits;
    private final JdbcOperations database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Archive(
            CasePages cases,
            AuditRows audits,
            JdbcOperations database,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.cases = cases;
        this.audits = audits;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    CasePages cases() {
        return cases;
    }

    Instant receivedAt(String caseId) {
        return cases.receivedAt(new CaseId(caseId));
    }

    /** The company's, by which months and days are told. */
    ZoneId zone() {
        return clock.getZone();
    }

    ResultWriter writer(AuditId id) {
        return new ResultWriter(database, id, zone());
    }

    StoredOffences offences(AuditId id) {
        return new StoredOffences(JdbcClient.create(database), id);
    }

    void progress(AuditId id, Audit.Progress progress) {
        audits.progress(id, progress);
    }

    /** Either all of it is stored or nothing. */
    void together(Runnable writes) {
        transaction.executeWithoutResult(status -> writes.run());
    }
}
