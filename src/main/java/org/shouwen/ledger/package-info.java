/** What departments wrote down: append-only facts, and the case they belong to. */
@ApplicationModule(allowedDependencies = {"request", "organisation", "table"})
@NullMarked
package org.shouwen.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
