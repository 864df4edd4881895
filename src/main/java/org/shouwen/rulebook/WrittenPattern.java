package org.shouwen.rulebook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pattern as it stands in its file.
 *
 * @param text on one line
 * @param bound what the rule calls the whole fact, if it does
 * @param fields what each variable of the pattern stands for, by variable
 */
record WrittenPattern(String text, @Nullable String bound, Map<String, String> fields) {}
