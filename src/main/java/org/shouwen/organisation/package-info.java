/** Offices, departments, posts, staff and who holds which role; versioned like a rulebook. */
@ApplicationModule(allowedDependencies = {"table"})
@NullMarked
package org.shouwen.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
