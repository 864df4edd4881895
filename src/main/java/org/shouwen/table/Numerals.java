package org.shouwen.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as cells store them and as people type them. */
final class Numerals {

    /** From here on Excel no longer keeps every digit. */
    private static final BigDecimal UNSAFE = new BigDecimal("1e15");

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?%?");

    private Numerals() {}

    /** What the workbook stores: 0.1, not the tail of its binary form. */
    static BigDecimal stored(String digits) {
        return safe(plain(BigDecimal.valueOf(Double.parseDouble(digits))));
    }

    static String shown(String digits) {
        return plain(BigDecimal.valueOf(Double.parseDouble(digits))).toPlainString();
    }

    /** A number typed as text; {@code null} if it is not plainly one. */
    static @Nullable BigDecimal typed(String text) {
        String key = Spelling.key(text);
        if (!PLAIN.matcher(key).matches()) {
            return null;
        }
        String digits = key.replace(",", "").replace("%", "");
        BigDecimal number = new BigDecimal(digits);
        return safe(plain(key.endsWith("%") ? number.movePointLeft(2) : number));
    }

    /** One form for equal numbers, so that rows compare by value: 1.50 is 1.5, and 1E+2 is 100. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal safe(BigDecimal number) {
        if (number.abs().compareTo(UNSAFE) >= 0) {
            throw new Unreadable(
                    "数字过大，Excel 只保留 15 位有效数字，末位已不可靠；编号、电话等请按文本填写。",
                    "The number is too large: Excel keeps only 15 digits; write numbers that are names as text.");
        }
        return number;
    }
}
