package org.shouwen.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as cells store them and as people type them. */
final class Dates {

    /** Year first only: 1/2/2026 is January to one reader and February to the next. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");

    private static final Pattern DAY_AND_TIME =
            Pattern.compile("(?s)(.+?)(?:[ T]+|(?<=日))(\\d{1,2})[:：](\\d{2})(?:[:：](\\d{2}))?");

    private Dates() {}

    static LocalDate stored(@Nullable LocalDateTime moment) {
        if (moment == null) {
            throw new Unreadable("不是有效的日期，请写成 2026-11-23。", "Not a date Excel can show; write 2026-11-23.");
        }
        if (!moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw new Unreadable(
                    new Text("此列只填日期，不带时间。", "The column takes a date without a time of day."),
                    moment.toLocalDate().toString());
        }
        return moment.toLocalDate();
    }

    static LocalDateTime storedMoment(@Nullable LocalDateTime moment) {
        if (moment == null) {
            throw unreadableMoment();
        }
        return moment;
    }

    static LocalDateTime typedMoment(String text) {
        Matcher matcher = DAY_AND_TIME.matcher(Spelling.value(text));
        if (!matcher.matches()) {
            throw unreadableMoment();
        }
        try {
            int second = matcher.group(4) == null ? 0 : number(matcher, 4);
            return typed(matcher.group(1)).atTime(number(matcher, 2), number(matcher, 3), second);
        } catch (DateTimeException noSuchTime) {
            throw unreadableMoment();
        }
    }

    static LocalDate typed(String text) {
        Matcher matcher = YEAR_FIRST.matcher(Spelling.key(text));
        if (!matcher.matches()) {
            throw unreadable();
        }
        int form = matcher.group(2) != null ? 2 : matcher.group(4) != null ? 4 : 6;
        try {
            return LocalDate.of(number(matcher, 1), number(matcher, form), number(matcher, form + 1));
        } catch (DateTimeException noSuchDay) {
            throw new Unreadable("没有这一天，请核对月和日。", "There is no such day; check month and day.");
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Unreadable unreadableMoment() {
        return new Unreadable(
                "不是能确认的日期和时间，请写成 2026-11-23 10:05。",
                "Not a date and time that can be read for sure; write 2026-11-23 10:05.");
    }

    private static Unreadable unreadable() {
        return new Unreadable(
                "不是能确认的日期，请写成 2026-11-23、2026/11/23 或 2026年11月23日。",
                "Not a date that can be read for sure; write 2026-11-23, 2026/11/23 or 2026年11月23日.");
    }
}
