package org.shouwen.ledger;

import java.util.Optional;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.data.repository.Repository;

/** Stored decisions. */
interface VerdictRows extends Repository<VerdictRow, Long> {

    VerdictRow save(VerdictRow verdict);

    /** The next few: a decision over thousands of facts is long. */
    Window<VerdictRow> findFirst10ByCaseIdOrderById(String caseId, ScrollPosition after);

    Optional<VerdictRow> findFirstByCaseIdOrderByIdDesc(String caseId);
}
