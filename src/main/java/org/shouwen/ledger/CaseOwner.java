package org.shouwen.ledger;

import org.jspecify.annotations.Nullable;

/** Who answers for the next step of a case, as its latest decision says. */
public record CaseOwner(
        String role,
        @Nullable String department,
        @Nullable String office,
        @Nullable String staffId,
        @Nullable String name) {}
