package org.shouwen.rulebook;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rulebooks in the database. */
interface StoredRulebooks extends Repository<StoredRulebook, String> {

    Optional<StoredRulebook> findFirstByOrderByTakenAtDesc();

    Optional<StoredRulebook> findById(String version);

    StoredRulebook save(StoredRulebook rulebook);
}
