package org.shouwen.organisation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The versions in the database. */
interface StoredOrganisations extends Repository<StoredOrganisation, String> {

    Optional<StoredOrganisation> findFirstByOrderByInForceSinceDesc();

    Optional<StoredOrganisation> findById(String version);

    StoredOrganisation save(StoredOrganisation organisation);
}
