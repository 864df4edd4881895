package org.shouwen.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored decisions. */
interface VerdictRows extends Repository<VerdictRow, Long> {

    VerdictRow save(VerdictRow verdict);

    List<VerdictRow> findByCaseIdOrderById(String caseId);

    Optional<VerdictRow> findFirstByCaseIdOrderByIdDesc(String caseId);
}
