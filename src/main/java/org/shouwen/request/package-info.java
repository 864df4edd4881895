/** A service request as received, and who was asked first. */
@ApplicationModule(allowedDependencies = {"organisation", "table"})
@NullMarked
package org.shouwen.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
