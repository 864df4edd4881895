/** Writes the account of a run for machines and for people: JUnit XML, a page of HTML, plain text. */
@ApplicationModule(allowedDependencies = {"run", "coverage", "mutation", "scenario", "decision", "table"})
@NullMarked
package org.shouwen.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
