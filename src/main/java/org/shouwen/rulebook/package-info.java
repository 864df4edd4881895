/** Loads, checks, versions, swaps and fires rules over rows. The only package that imports Drools; knows no business word. */
@ApplicationModule(allowedDependencies = {"table"})
@NullMarked
package org.shouwen.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
