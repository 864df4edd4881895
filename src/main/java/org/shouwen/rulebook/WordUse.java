package org.shouwen.rulebook;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word that stands in a rule and has to be one that facts, rows or answers can hold.
 *
 * @param vocabulary the vocabulary it has to be in; {@code null} if any will do
 */
record WordUse(RuleFile file, int line, String rule, String word, @Nullable String vocabulary) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*");

    /** Whether a text is written like a code, so that it cannot be meant as free text. */
    static boolean looksLikeCode(String text) {
        return text.length() > 1 && CODE.matcher(text).matches();
    }
}
