package org.shouwen.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stretches of the day as they stand in a cell. */
final class HoursOfDay {

    private static final int DAY = 24 * 60;
    private static final String NEXT_DAY = "次日";
    private static final String ALL_DAY = "全天";
    private static final String CLOCK = "(\\d{1,2}):(\\d{2})";
    private static final Pattern HOURS = Pattern.compile(CLOCK + "[-~～–—至到](" + NEXT_DAY + ")?" + CLOCK);
    private static final Pattern LOOSE = Pattern.compile(
            "(\\d{1,2})(?:[:.点时](?:(\\d{2})分?|(半))?)?[-~～–—至到](次日|第二天|翌日|明天)?(\\d{1,2})(?:[:.点时](?:(\\d{2})分?|(半))?)?(?::00)?");

    private HoursOfDay() {}

    static Hours typed(String text) {
        String key = Spelling.key(text);
        if (key.equals(ALL_DAY)) {
            return Hours.ALL_DAY;
        }
        Matcher matcher = HOURS.matcher(key);
        if (!matcher.matches()) {
            throw unreadable(key);
        }
        int from = minute(matcher.group(1), matcher.group(2));
        int until = minute(matcher.group(4), matcher.group(5));
        return between(from, until, matcher.group(3) != null);
    }

    static String written(Hours hours) {
        return hours.equals(Hours.ALL_DAY) ? ALL_DAY : written(hours.from(), hours.until());
    }

    private static String written(int from, int until) {
        return clock(from) + "-" + (until >= DAY ? NEXT_DAY + clock(until - DAY) : clock(until));
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    private static int minute(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        if (minutes > 59 || hours > 24 || hours == 24 && minutes > 0) {
            throw new Unreadable(
                    "没有 %s:%s 这个时刻；小时是 0 到 23，分钟是 0 到 59。".formatted(hour, minute),
                    "There is no %s:%s; hours are 0 to 23 and minutes 0 to 59.".formatted(hour, minute));
        }
        return hours * 60 + minutes;
    }

    private static Hours between(int from, int until, boolean nextDay) {
        if (from == DAY || until == DAY) {
            throw midnight(from, until, nextDay);
        }
        if (!nextDay && until == from) {
            throw new Unreadable(
                    new Text("开始和结束是同一时刻，没有时间；整天请写“全天”。", "It begins and ends at once; write 全天 for all of the day."),
                    from == 0 ? ALL_DAY : null);
        }
        if (!nextDay && until < from) {
            throw new Unreadable(
                    new Text("结束早于开始；到第二天的请写“次日”。", "It ends before it begins; write 次日 if it ends on the next day."),
                    written(from, until + DAY));
        }
        if (nextDay && until > from) {
            throw new Unreadable(
                    new Text("超过 24 小时；当天结束的不写“次日”。", "More than 24 hours; leave out 次日 if it ends on the same day."),
                    written(from, until));
        }
        return new Hours(from, nextDay ? until + DAY : until);
    }

    private static Unreadable midnight(int from, int until, boolean nextDay) {
        int begin = from % DAY;
        boolean whole = until == DAY && !nextDay;
        boolean known = whole || from == DAY && until > 0 && until < DAY && !nextDay;
        return new Unreadable(
                new Text("不写 24:00；一天的末尾请写“次日00:00”。", "24:00 is not written; the end of a day is 次日00:00."),
                known ? whole && begin == 0 ? ALL_DAY : written(begin, whole ? DAY : until) : null);
    }

    static Unreadable unreadable(String written) {
        return new Unreadable(Forms.joined("不是一段时间", "Not a stretch of the day", Forms.HOURS), suggestion(written));
    }

    private static @Nullable String suggestion(String written) {
        Matcher matcher = LOOSE.matcher(written);
        if (!matcher.matches()) {
            return null;
        }
        int from = loose(matcher, 1);
        int until = loose(matcher, 5);
        boolean nextDay = matcher.group(4) != null || until < from;
        boolean known = from < DAY && until < DAY && from != until && !(nextDay && until > from);
        return known ? written(from, nextDay ? until + DAY : until) : null;
    }

    private static int loose(Matcher matcher, int group) {
        int minutes = matcher.group(group + 2) != null
                ? 30
                : matcher.group(group + 1) == null ? 0 : Integer.parseInt(matcher.group(group + 1));
        return minutes > 59 ? DAY : Integer.parseInt(matcher.group(group)) * 60 + minutes;
    }
}
