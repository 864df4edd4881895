package org.shouwen.rulebook;

import org.shouwen.table.TableShape;

/** A sheet and the place in the rules that asks for it; {@code line} is 0 where it is not known. */
record SheetUse(RuleFile file, int line, TableShape shape) {}
