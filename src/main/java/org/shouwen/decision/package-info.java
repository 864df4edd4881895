/** Gathers facts, fires once, returns owner, actions, prohibitions and the explanation. */
@ApplicationModule(allowedDependencies = {"request", "ledger", "organisation", "rulebook", "table", "time"})
@NullMarked
package org.shouwen.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
