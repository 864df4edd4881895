package org.shouwen.ledger;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

/** Stored cases. */
interface CaseRows extends JpaRepository<CaseRow, String>, JpaSpecificationExecutor<CaseRow> {

    String SKIPPING = "" + Timeouts.SKIP_LOCKED_MILLI;

    boolean existsByOrigin(String origin);

    /** Which of the cases have come no further than one of {@code statuses}. */
    @Query("select row.id from CaseRow row where row.id in :ids and row.status in :statuses")
    List<String> idsIn(Collection<String> ids, Collection<CaseStatus> statuses);

    /** Those that no other transaction holds, held for this one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = SKIPPING))
    List<CaseRow> findFreeByIdIn(Collection<String> ids);
}
