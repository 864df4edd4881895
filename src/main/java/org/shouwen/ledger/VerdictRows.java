package org.shouwen.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Stored decisions. One over thousands of facts is long, and H2 reads every row that it has to sort: so rows are found
 * by what the index holds, and read one by one.
 */
interface VerdictRows extends Repository<VerdictRow, Long> {

    VerdictRow save(VerdictRow verdict);

    Optional<VerdictRow> findById(long id);

    @Query("select v.id from VerdictRow v where v.caseId = :caseId order by v.id")
    List<Long> ids(String caseId);

    @Query("select v from VerdictRow v where v.id = (select max(l.id) from VerdictRow l where l.caseId = :caseId)")
    Optional<VerdictRow> findLatest(String caseId);
}
