package org.shouwen.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of a part as somebody gave it; a field with a fault of its own may be missing.
 *
 * @param place the index in its array, or the row number in its sheet
 */
record Entry(Part part, int place, Map<String, Object> values) {

    @Nullable
    String text(String field) {
        return (String) values.get(field);
    }

    /** A text that must be there once the entry is known to be without fault. */
    String sure(String field) {
        return Objects.requireNonNull(text(field), field);
    }

    /** A day that must be there once the entry is known to be without fault. */
    LocalDate day(String field) {
        return (LocalDate) Objects.requireNonNull(values.get(field), field);
    }

    @Nullable
    LocalDate dayOrNull(String field) {
        return (LocalDate) values.get(field);
    }

    boolean yes(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }
}
