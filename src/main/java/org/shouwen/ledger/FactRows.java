package org.shouwen.ledger;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Stored facts. */
interface FactRows extends Repository<FactRow, Long> {

    FactRow save(FactRow fact);

    List<FactRow> findByCaseIdOrderByNumber(String caseId);

    List<FactRow> findByCaseIdInOrderByNumber(Collection<String> caseIds);
}
