/** When something is due. Knows clocks and no rule. */
@ApplicationModule(allowedDependencies = "table")
@NullMarked
package org.shouwen.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
