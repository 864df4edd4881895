package org.shouwen.ledger;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;

/** Stored cases. */
interface CaseRows extends JpaRepository<CaseRow, String>, JpaSpecificationExecutor<CaseRow> {

    boolean existsByOrigin(String origin);

    /** The case, held for this transaction: whoever else appends to it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CaseRow> findLockedById(String id);
}
