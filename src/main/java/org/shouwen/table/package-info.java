/** Reads and writes workbooks: typed rows, vocabularies, problems with their cell. Knows POI and no rule. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.shouwen.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
