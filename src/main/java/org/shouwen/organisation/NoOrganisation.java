package org.shouwen.organisation;

/** The database holds no organisation, and the sample does not fit the vocabularies in force. */
public class NoOrganisation extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoOrganisation(OrganisationException why) {
        super("no organisation is in force, and the sample does not fit the vocabularies", why);
    }
}
