package org.shouwen.scenario;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that is expected, or that came: a code, or a code with what is said of it.
 *
 * @param parts codes and numbers as texts, for instance {@code V-RSP-02}, {@code DEPARTMENT}, {@code CLEANING}
 */
public record Value(List<String> parts) {

    static Value of(@Nullable String... parts) {
        return new Value(Stream.of(parts).filter(Objects::nonNull).toList());
    }

    /** One value, or none where there is nothing. */
    static List<Value> one(@Nullable String part) {
        return part == null ? List.of() : List.of(of(part));
    }

    /** The same, with one part more. */
    Value and(String more) {
        return new Value(Stream.concat(parts.stream(), Stream.of(more)).toList());
    }

    /** Whether this says all that {@code expected} asks for; it may say more. */
    boolean meets(Value expected) {
        return parts.containsAll(expected.parts());
    }
}
