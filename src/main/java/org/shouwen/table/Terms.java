package org.shouwen.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations as they stand in a cell. */
final class Terms {

    private static final Pattern AMOUNT_AND_UNIT = Pattern.compile("(\\d+)(\\D+)");
    private static final Pattern LOOSE =
            Pattern.compile("([\\d.]{1,8}|半|[一二两三四五六七八九十]{1,3})个?([^\\d零〇一二两三四五六七八九十百千万半]+)");

    private Terms() {}

    static Term typed(String text) {
        String key = Spelling.key(text);
        for (Term.Unit unit : List.of(Term.Unit.WITHIN_SHIFT, Term.Unit.SAME_DAY)) {
            if (key.equals(unit.zh())) {
                return new Term(1, unit);
            }
        }
        Matcher matcher = AMOUNT_AND_UNIT.matcher(key);
        Term.Unit unit = matcher.matches() ? unit(matcher.group(2)) : null;
        if (unit == null) {
            throw unreadable(key);
        }
        return new Term(amount(matcher.group(1), unit), unit);
    }

    private static int amount(String digits, Term.Unit unit) {
        BigDecimal amount = new BigDecimal(digits);
        if (isTooMuch(amount, unit)) {
            throw new Unreadable(
                    "时限太长，最多 %d%s（约十年）。".formatted(unit.most(), unit.zh()),
                    "The duration is too long: at most %d%s, about ten years.".formatted(unit.most(), unit.zh()));
        }
        return amount.intValueExact();
    }

    private static boolean isTooMuch(BigDecimal amount, Term.Unit unit) {
        return amount.compareTo(BigDecimal.valueOf(unit.most())) > 0;
    }

    static String written(Term term) {
        return standsAlone(term.unit())
                ? term.unit().zh()
                : term.amount() + term.unit().zh();
    }

    private static boolean standsAlone(Term.Unit unit) {
        return unit == Term.Unit.WITHIN_SHIFT || unit == Term.Unit.SAME_DAY;
    }

    private static Term.@Nullable Unit unit(String zh) {
        return Arrays.stream(Term.Unit.values())
                .filter(unit -> !standsAlone(unit) && unit.zh().equals(zh))
                .findFirst()
                .orElse(null);
    }

    static Unreadable unreadable(String written) {
        return new Unreadable(Forms.joined("不是时限", "Not a duration", Forms.DURATION), suggestion(written));
    }

    private static @Nullable String suggestion(String written) {
        Matcher matcher = LOOSE.matcher(written);
        if (!matcher.matches()) {
            return Nearest.to(written, List.of(Term.Unit.WITHIN_SHIFT.zh(), Term.Unit.SAME_DAY.zh()));
        }
        Term.Unit unit = meant(matcher.group(2));
        return unit == null ? null : whole(matcher.group(1), unit);
    }

    private static Term.@Nullable Unit meant(String unit) {
        return switch (unit) {
            case "分", "min", "m" -> Term.Unit.MINUTES;
            case "时", "h", "钟头", "个小时" -> Term.Unit.HOURS;
            case "日", "d", "自然日" -> Term.Unit.DAYS;
            case "个工作日", "工作天" -> Term.Unit.WORKING_DAYS;
            default -> nearestUnit(unit);
        };
    }

    private static Term.@Nullable Unit nearestUnit(String unit) {
        List<String> units = Arrays.stream(Term.Unit.values())
                .filter(known -> !standsAlone(known))
                .map(Term.Unit::zh)
                .toList();
        String nearest = Nearest.to(unit, units);
        return nearest == null ? null : unit(nearest);
    }

    private static @Nullable String whole(String amount, Term.Unit unit) {
        BigDecimal number = number(amount);
        if (number == null || isTooMuch(number, unit)) {
            return null;
        }
        if (number.stripTrailingZeros().scale() <= 0) {
            return number.toBigInteger() + unit.zh();
        }
        BigDecimal minutes = number.multiply(BigDecimal.valueOf(60)).stripTrailingZeros();
        return unit == Term.Unit.HOURS && minutes.scale() <= 0 ? minutes.toBigInteger() + Term.Unit.MINUTES.zh() : null;
    }

    private static @Nullable BigDecimal number(String amount) {
        if (amount.equals("半")) {
            return new BigDecimal("0.5");
        }
        Integer chinese = ChineseNumerals.number(amount);
        if (chinese != null) {
            return BigDecimal.valueOf(chinese);
        }
        try {
            return new BigDecimal(amount);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
