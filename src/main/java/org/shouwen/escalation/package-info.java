/** Who is to be told of which limit: planned with every decision on a kept case, raised once when its time has come. */
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
package org.shouwen.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
