/** What customers may know of their requests (C43). Depends on as little of the rest as it can show. */
@ApplicationModule(allowedDependencies = {"request", "ledger", "decision", "rulebook", "table"})
@NullMarked
package org.shouwen.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
