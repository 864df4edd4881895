package org.shouwen.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Reasons;
import org.shouwen.decision.Reasons.NearRow;
import org.shouwen.decision.Reasons.Reason;
import org.shouwen.table.Text;

/** Puts reasons into a few lines: the nearest rule, where it began, and the row that misses by one cell. */
final class WhyTold {

    private static final Text NO_RULE = new Text("为何没有：没有规则会这样判定。", "why not: no rule concludes it.");

    private WhyTold() {}

    /** Empty if what was asked about came. */
    static Optional<Text> of(Reasons reasons) {
        if (reasons.fired()) {
            return Optional.empty();
        }
        if (reasons.rules().isEmpty()) {
            return Optional.of(NO_RULE);
        }
        Reason nearest = reasons.rules().get(0);
        Reason beginning = beginning(nearest);
        Optional<NearRow> row =
                all(nearest).flatMap(reason -> reason.nearRows().stream()).findFirst();
        return Optional.of(new Text(
                lines(nearest, beginning, "为何没有：%s：%s", "\n　起因：%s：%s", Text::zh)
                        + row.map(WhyTold::zh).orElse(""),
                lines(nearest, beginning, "why not: %s: %s", "\n  since: %s: %s", Text::en)
                        + row.map(WhyTold::en).orElse("")));
    }

    private static String lines(
            Reason nearest, Reason beginning, String first, String last, Function<Text, String> language) {
        String line = first.formatted(nearest.rule(), why(nearest, language));
        return beginning == nearest ? line : line + last.formatted(beginning.rule(), why(beginning, language));
    }

    private static @Nullable String why(Reason reason, Function<Text, String> language) {
        return reason.failed() == null ? "" : language.apply(reason.failed().text());
    }

    private static String zh(NearRow row) {
        return "\n　只差一格：%s %s 第 %d 行 %s 的“%s”写的是“%s”，这里是“%s”"
                .formatted(row.workbook(), row.sheet(), row.row(), row.id(), row.column(), row.says(), row.typed());
    }

    private static String en(NearRow row) {
        return "\n  one cell off: %s %s row %d %s, column %s says \"%s\", the case has \"%s\""
                .formatted(row.workbook(), row.sheet(), row.row(), row.id(), row.column(), row.says(), row.typed());
    }

    /** The rule from which on nothing else is missing: the nearest of the nearest. */
    private static Reason beginning(Reason reason) {
        List<Reason> because = reason.because();
        return because.isEmpty() ? reason : beginning(because.get(0));
    }

    private static Stream<Reason> all(Reason reason) {
        return Stream.concat(Stream.of(reason), reason.because().stream().flatMap(WhyTold::all));
    }
}
