package org.shouwen.table;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which cells of a row must not be blank, and why. */
final class Blanks {

    private final TableShape shape;
    private final Wording wording;

    Blanks(TableShape shape, Wording wording) {
        this.shape = shape;
        this.wording = wording;
    }

    /** What is wrong with a blank cell of {@code column}; empty if it may be blank. */
    Optional<Text> wrong(Column column, Function<Column, @Nullable Object> row) {
        if (!column.optional()) {
            return Optional.of(Forms.blank(column));
        }
        BlankIf blankIf = column.blankIf();
        if (blankIf == null) {
            return Optional.empty();
        }
        Column other = other(blankIf);
        return blankIf.allows(row.apply(other)) ? Optional.empty() : Optional.of(text(column, blankIf, other));
    }

    private Column other(BlankIf blankIf) {
        return shape.columns().stream()
                .filter(column -> column.field().equals(blankIf.field()))
                .findFirst()
                .orElseThrow();
    }

    private Text text(Column column, BlankIf blankIf, Column other) {
        String word = blankIf.code() == null ? null : wording.of(other, blankIf.code());
        return new Text(
                "“%s”只有在“%s”%s时才能为空。"
                        .formatted(column.heading(), other.heading(), word == null ? "有内容" : "是“" + word + "”"),
                "%s may be blank only where %s %s."
                        .formatted(column.heading(), other.heading(), word == null ? "is filled in" : "is " + word));
    }
}
