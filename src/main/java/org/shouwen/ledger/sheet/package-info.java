/** Facts as rows of a workbook: its columns, its words, and what a row says. */
@NamedInterface("sheet")
@NullMarked
package org.shouwen.ledger.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
