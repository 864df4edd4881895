package org.shouwen.rulebook;

import java.util.List;
import org.shouwen.table.Vocabulary;

/** A fact brought to a firing. */
public record Ask(
        String id, Size size, @Vocabulary("颜色") String colour, int count, @Vocabulary("颜色") List<String> others) {

    /** A closed word of the input. */
    public enum Size {
        SMALL,
        LARGE
    }

    public static Ask about(String id) {
        return new Ask(id, Size.SMALL, "RED", 1, List.of());
    }

    Ask in(String colour) {
        return new Ask(id, size, colour, count, others);
    }
}
