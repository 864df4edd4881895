package org.shouwen.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A version of the organisation as the database keeps it; none is ever removed, since decisions name them. */
@Entity
@Table(name = "organisation")
class StoredOrganisation {

    @Id
    private String version;

    private Instant inForceSince;

    private String content;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredOrganisation() {}

    StoredOrganisation(Organisation organisation, Instant inForceSince) {
        this.version = organisation.version();
        this.inForceSince = inForceSince;
        this.content = Canonical.write(organisation.chart());
    }

    Instant inForceSince() {
        return inForceSince;
    }

    Organisation organisation() {
        return new Organisation(Canonical.read(content), version);
    }
}
