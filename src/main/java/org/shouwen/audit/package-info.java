/** Judges all cases of a period again, lists what was broken, and proposes what follows from it (C71–C74). */
@ApplicationModule(
        allowedDependencies = {
            "request",
            "ledger",
            "organisation",
            "rulebook",
            "decision",
            "decision :: conclusion",
            "table"
        })
@NullMarked
package org.shouwen.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
