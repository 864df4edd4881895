package org.shouwen.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chinese numerals from 一 to 九十九, as people write them before a unit. */
final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String DIGIT = "([一二三四五六七八九])";
    private static final Pattern TENS = Pattern.compile(DIGIT + "?十" + DIGIT + "?");
    private static final Pattern ONES = Pattern.compile(DIGIT);

    private ChineseNumerals() {}

    /** The number, or {@code null} if it is none of these. */
    static @Nullable Integer number(String written) {
        String plain = written.replace('两', '二');
        if (ONES.matcher(plain).matches()) {
            return digit(plain, 0);
        }
        Matcher tens = TENS.matcher(plain);
        return tens.matches() ? digit(tens.group(1), 1) * 10 + digit(tens.group(2), 0) : null;
    }

    private static int digit(@Nullable String digit, int otherwise) {
        return digit == null ? otherwise : DIGITS.indexOf(digit);
    }
}
