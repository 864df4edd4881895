/** Runs testers' workbooks: what came of each scenario, and in which cells it differs from what was expected. */
@ApplicationModule(
        allowedDependencies = {
            "request",
            "ledger",
            "ledger :: sheet",
            "organisation",
            "rulebook",
            "decision",
            "decision :: conclusion",
            "audit :: fact",
            "audit :: conclusion",
            "table"
        })
@NullMarked
package org.shouwen.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
