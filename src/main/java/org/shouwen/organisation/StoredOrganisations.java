package org.shouwen.organisation;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The versions in the database. */
interface StoredOrganisations extends Repository<StoredOrganisation, String> {

    Optional<StoredOrganisation> findFirstByInForceSince(Instant since);

    /** Since when the newest is in force. */
    @Query("select max(stored.inForceSince) from StoredOrganisation stored")
    Optional<Instant> latest();

    Optional<StoredOrganisation> findById(String version);

    StoredOrganisation save(StoredOrganisation organisation);
}
