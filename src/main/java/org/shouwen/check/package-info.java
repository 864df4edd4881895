/** The command line {@code check}: loads rules, tables and scenarios, says what is wrong, and writes reports. No service. */
@ApplicationModule(allowedDependencies = {"run", "coverage", "mutation", "report", "rulebook", "organisation", "table"})
@NullMarked
package org.shouwen.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
