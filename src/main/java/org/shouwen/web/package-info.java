/** Controllers, JSON shapes, problems; nothing uses it. */
@ApplicationModule(
        allowedDependencies = {
            "request",
            "ledger",
            "organisation",
            "rulebook",
            "decision",
            "customer",
            "register",
            "audit",
            "escalation",
            "past",
            "scenario",
            "run",
            "coverage",
            "report",
            "table"
        })
@NullMarked
package org.shouwen.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
