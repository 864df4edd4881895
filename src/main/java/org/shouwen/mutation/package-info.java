/** Changes cells of decision tables one by one, and tells which of the changes no scenario notices. */
@ApplicationModule(allowedDependencies = {"scenario", "run", "rulebook", "table"})
@NullMarked
package org.shouwen.mutation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
