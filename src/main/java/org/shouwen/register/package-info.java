/** The company's papers: a department's 《接待业主情况记录》, the 客户接待事项协调单, and past ledgers taken over. */
@ApplicationModule(allowedDependencies = {"request", "ledger", "organisation", "rulebook", "decision", "table"})
@NullMarked
package org.shouwen.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
