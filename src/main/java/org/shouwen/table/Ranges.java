package org.shouwen.table;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ranges of numbers as they stand in a cell. */
final class Ranges {

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern EXACT = Pattern.compile(NUMBER);
    private static final Pattern FROM_TO = Pattern.compile(NUMBER + "[-~～–—至]" + NUMBER);
    private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<|≥|≤)" + NUMBER);
    private static final Pattern BRACKETS = Pattern.compile("([\\[(])" + NUMBER + "?," + NUMBER + "?([])])");

    private Ranges() {}

    static Range exactly(BigDecimal number) {
        return new Range(number, true, number, true);
    }

    static Range typed(String text) {
        String key = Spelling.key(text);
        Range range = range(key);
        if (range == null) {
            throw new Unreadable(
                    "不是范围，请写成 1-5、1~5、>=3、<10、[1,5) 或 3。",
                    "Not a range; write for instance 1-5, 1~5, >=3, <10, [1,5) or 3.");
        }
        return inOrder(range);
    }

    static String written(Range range) {
        BigDecimal low = range.low();
        BigDecimal high = range.high();
        if (low != null && high != null && range.lowInclusive() && range.highInclusive()) {
            return low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + "~" + high.toPlainString();
        }
        if (low != null && high == null) {
            return (range.lowInclusive() ? ">=" : ">") + low.toPlainString();
        }
        if (high != null && low == null) {
            return (range.highInclusive() ? "<=" : "<") + high.toPlainString();
        }
        return (range.lowInclusive() ? "[" : "(") + plain(low) + "," + plain(high)
                + (range.highInclusive() ? "]" : ")");
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static @Nullable Range range(String key) {
        Matcher exact = EXACT.matcher(key);
        if (exact.matches()) {
            return exactly(number(key));
        }
        Matcher fromTo = FROM_TO.matcher(key);
        if (fromTo.matches()) {
            return new Range(number(fromTo.group(1)), true, number(fromTo.group(2)), true);
        }
        Matcher bound = BOUND.matcher(key);
        if (bound.matches()) {
            return bound(bound.group(1).replace("≥", ">=").replace("≤", "<="), number(bound.group(2)));
        }
        Matcher brackets = BRACKETS.matcher(key);
        return brackets.matches() ? brackets(brackets) : null;
    }

    private static Range bound(String sign, BigDecimal number) {
        boolean inclusive = sign.endsWith("=");
        return sign.startsWith(">")
                ? new Range(number, inclusive, null, false)
                : new Range(null, false, number, inclusive);
    }

    private static @Nullable Range brackets(Matcher matcher) {
        BigDecimal low = matcher.group(2) == null ? null : number(matcher.group(2));
        BigDecimal high = matcher.group(3) == null ? null : number(matcher.group(3));
        boolean lowInclusive = low != null && matcher.group(1).equals("[");
        boolean highInclusive = high != null && matcher.group(4).equals("]");
        return low == null && high == null ? null : new Range(low, lowInclusive, high, highInclusive);
    }

    private static Range inOrder(Range range) {
        if (range.isEmpty()) {
            throw new Unreadable("范围内没有数，请把小的数写在前面。", "No number is in this range; write the smaller bound first.");
        }
        return range;
    }

    private static BigDecimal number(String digits) {
        return Numerals.plain(new BigDecimal(digits));
    }
}
