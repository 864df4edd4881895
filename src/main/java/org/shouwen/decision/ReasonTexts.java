package org.shouwen.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwen.rulebook.Obstacle;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.table.Column;
import org.shouwen.table.Origin;
import org.shouwen.table.Row;
import org.shouwen.table.Text;
import org.shouwen.table.Validity;
import org.shouwen.table.Word;
import org.shouwen.table.Wording;

/** Says in a sentence why a condition did not hold. */
final class ReasonTexts {

    private static final String NOTHING = "null";
    private static final String NOT = "!= ";
    private static final String YES = "true";
    private static final String NO = "false";

    private final Rulebook rulebook;
    private final PatternWords patterns;
    private final Wording wording;

    ReasonTexts(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.patterns = new PatternWords(rulebook);
        this.wording = new Wording(rulebook.vocabularies());
    }

    /** @param fact what the nearest fact, or the one in the way, is called; blank if there is none */
    Text of(Obstacle obstacle, String fact) {
        return switch (obstacle.kind()) {
            case MISSING ->
                new Text(
                        patterns.of(obstacle.pattern()).map("没有%s"::formatted).orElseGet(() -> "没有符合“%s”的事实"
                                .formatted(obstacle.pattern())),
                        "there is nothing that fits \"%s\"".formatted(obstacle.pattern()));
            case IN_THE_WAY -> new Text("已有 %s，规则不适用".formatted(fact), "%s is in the way".formatted(fact));
            case NOT_IN_FORCE -> notInForce(obstacle, fact);
            case DIFFERENT -> different(obstacle, fact);
        };
    }

    private Text different(Obstacle obstacle, String fact) {
        String found = obstacle.found();
        String wanted = obstacle.wanted();
        if (wanted == null) {
            return new Text(
                    patterns.of(obstacle.pattern())
                            .map(wants -> "%s 不是%s".formatted(fact, wants))
                            .orElseGet(() -> "%s 不符合“%s”".formatted(fact, obstacle.pattern())),
                    "%s does not fit \"%s\"".formatted(fact, obstacle.pattern()));
        }
        if (found == null) {
            return new Text("%s 应满足 %s".formatted(fact, wanted), "%s should meet %s".formatted(fact, wanted));
        }
        if (obstacle.field() == null) {
            return new Text(
                    "%s 现为 %s，应满足 %s".formatted(fact, found, wanted),
                    "%s has %s and should meet %s".formatted(fact, found, wanted));
        }
        String field = heading(obstacle, obstacle.field());
        return new Text(
                "%s 的“%s”为 %s，应为 %s".formatted(fact, field, zh(found), zh(wanted)),
                "%s: \"%s\" is %s, wanted is %s".formatted(fact, field, en(found), en(wanted)));
    }

    /** What a case has beside a cell of that column, as staff would type it. */
    String typed(Column column, String values) {
        return Stream.of(values.replaceAll("^\\[|\\]$", "").split(", "))
                .map(value -> Set.of(NOTHING, YES, NO).contains(value) ? zh(value) : wording.of(column, value))
                .collect(Collectors.joining("；"));
    }

    /** What staff call the field, if it is a row's. */
    private String heading(Obstacle obstacle, String field) {
        Origin row = obstacle.facts().get(0).row();
        return rulebook.tables().stream()
                .filter(table -> row != null && table.shape().sheet().equals(row.sheet()))
                .flatMap(table -> table.shape().columns().stream())
                .filter(column -> column.field().equals(field))
                .map(Column::heading)
                .findFirst()
                .orElse(field);
    }

    private String zh(String value) {
        if (value.equals(NOTHING)) {
            return "空";
        }
        if (value.equals(YES) || value.equals(NO)) {
            return value.equals(YES) ? "是" : "否";
        }
        if (value.startsWith(NOT)) {
            return value.equals(NOT + NOTHING) ? "非空" : "“%s”以外".formatted(zh(value.substring(NOT.length())));
        }
        return word(value, Text::zh).map(word -> value + "（" + word + "）").orElse(value);
    }

    private String en(String value) {
        if (value.equals(NOTHING)) {
            return "blank";
        }
        if (value.startsWith(NOT)) {
            return "not " + en(value.substring(NOT.length()));
        }
        return word(value, Text::en).map(word -> value + " (" + word + ")").orElse(value);
    }

    /** The word behind a code, where all vocabularies that have the code agree on it. */
    private Optional<String> word(String code, Function<Text, String> language) {
        List<String> words = rulebook.vocabularies().names().stream()
                .flatMap(vocabulary -> rulebook.vocabularies().word(vocabulary, code).stream())
                .map(Word::text)
                .map(language)
                .distinct()
                .toList();
        return words.size() == 1 && !words.get(0).equals(code) ? Optional.of(words.get(0)) : Optional.empty();
    }

    private Text notInForce(Obstacle obstacle, String fact) {
        Validity validity = rows().filter(
                        row -> row.origin().equals(obstacle.facts().get(0).row()))
                .map(Row::validity)
                .findFirst()
                .orElse(Validity.ALWAYS);
        if (validity.equals(Validity.ALWAYS)) {
            return new Text(
                    "%s 不起作用：上面有键相同的行".formatted(fact),
                    "%s does not count: a row above has the same key".formatted(fact));
        }
        String from = Objects.toString(validity.from(), "…");
        String to = Objects.toString(validity.to(), "…");
        return new Text(
                "%s 当天不生效：只在 %s 至 %s 生效".formatted(fact, from, to),
                "%s is not in force that day: it holds from %s to %s".formatted(fact, from, to));
    }

    private Stream<Row> rows() {
        return rulebook.tables().stream().flatMap(table -> table.rows().stream());
    }
}
