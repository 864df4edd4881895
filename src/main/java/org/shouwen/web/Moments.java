package org.shouwen.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Text;

/** Beginnings and ends of periods, given as days or as moments. */
final class Moments {

    /** What can be read. */
    static final Text EXPECTED = new Text(
            "应为 2000 至 2099 年的日期（如 2026-11-23）或带时区的时间（如 2026-11-23T10:00:00+08:00）",
            "must be a day such as 2026-11-23 or a time such as 2026-11-23T10:00:00+08:00, in 2000 to 2099");

    /** What can be read where a day is not enough. */
    static final Text EXPECTED_MOMENT = new Text(
            "应为 2000 至 2099 年的带时区的时间（如 2026-11-23T10:00:00+08:00）",
            "must be a time such as 2026-11-23T10:00:00+08:00, in 2000 to 2099");

    /** What the database can tell apart. */
    private static final Duration MOMENT = Duration.ofNanos(1_000);

    private Moments() {}

    /** The first moment of a day, or a moment. */
    static Optional<Instant> from(String text, ZoneId zone) {
        LocalDate day = day(text);
        return day == null
                ? Optional.ofNullable(moment(text))
                : Optional.of(day.atStartOfDay(zone).toInstant());
    }

    /** The first moment after a day, or after a moment. */
    static Optional<Instant> after(String text, ZoneId zone) {
        LocalDate day = day(text);
        return day == null
                ? Optional.ofNullable(moment(text)).map(moment -> moment.plus(MOMENT))
                : Optional.of(day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** A moment. */
    static Optional<Instant> at(String text) {
        return Optional.ofNullable(moment(text));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return plausible(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** In an address a plus sign that is not written %2B arrives as a blank. */
    private static @Nullable Instant moment(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text.replace(' ', '+'));
            return plausible(moment.toLocalDate()) == null ? null : moment.toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** Databases cannot hold all the years that Java can. */
    private static @Nullable LocalDate plausible(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() < 2100 ? day : null;
    }
}
