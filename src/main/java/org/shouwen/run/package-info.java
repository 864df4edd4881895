/** Runs workbooks of scenarios, for whoever asks and for what is in force, and gives an account of what came of them. */
@ApplicationModule(allowedDependencies = {"scenario", "coverage", "rulebook", "decision", "organisation", "table"})
@NullMarked
package org.shouwen.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
