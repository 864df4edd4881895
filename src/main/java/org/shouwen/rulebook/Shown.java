package org.shouwen.rulebook;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Term;

/** Values as they are shown to people: words by their codes, moments by the company's clock, nothing as {@code null}. */
final class Shown {

    private final DateTimeFormatter moments;

    Shown(ZoneId zone) {
        this.moments = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(zone);
    }

    String of(@Nullable Object value) {
        if (value instanceof Instant moment) {
            return moments.format(moment);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Term term) {
            return term.written();
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(this::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return String.valueOf(value);
    }

    /** What stands at {@code path} of a fact, shown; {@code null} if that cannot be read. */
    @Nullable
    String at(Object fact, String path) {
        Object value = fact;
        for (String step : path.split("!?\\.")) {
            if (value == null) {
                return of(null);
            }
            Method accessor = accessor(value, step);
            if (accessor == null) {
                return null;
            }
            try {
                value = accessor.invoke(value);
            } catch (ReflectiveOperationException | RuntimeException unreadable) {
                return null;
            }
        }
        return of(value);
    }

    private static @Nullable Method accessor(Object value, String property) {
        String capital = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        Class<?> type = value instanceof List<?> ? List.class : value.getClass();
        for (String name : List.of(property, "get" + capital, "is" + capital)) {
            try {
                return type.getMethod(name);
            } catch (NoSuchMethodException another) {
                continue;
            }
        }
        return null;
    }
}
