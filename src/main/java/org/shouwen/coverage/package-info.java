/** Tells what of a rulebook scenarios touch: which clauses, rules and rows of tables, and which none does. */
@ApplicationModule(allowedDependencies = {"scenario", "rulebook", "table"})
@NullMarked
package org.shouwen.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
