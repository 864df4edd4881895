/** Ledgers from before the service, taken over from a workbook. */
@ApplicationModule(
        allowedDependencies = {"request", "ledger", "ledger :: sheet", "organisation", "rulebook", "decision", "table"})
@NullMarked
package org.shouwen.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
