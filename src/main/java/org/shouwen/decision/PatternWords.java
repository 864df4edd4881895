package org.shouwen.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.table.Column;
import org.shouwen.table.Table;
import org.shouwen.table.TableShape;

/** Says what a condition wants of a table's rows in the table's own words. Whether it holds is never worked out here. */
final class PatternWords {

    private static final Pattern WHOLE = Pattern.compile("(\\w+)\\(\\s*(.*?)\\s*\\)");
    private static final Pattern BINDING = Pattern.compile("\\$\\w+\\s*:\\s*");
    private static final Pattern PIECE =
            Pattern.compile("\"([^\"]*)\"|(\\$?\\w+(?:!?\\.\\w+)*)|(==|!=|\\|\\||&&)|([^\"$\\w=!|&]+|.)");

    private final Rulebook rulebook;

    PatternWords(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** What the pattern wants of a row; empty if it is about no table's rows. */
    Optional<String> of(String pattern) {
        Matcher whole = WHOLE.matcher(pattern);
        return whole.matches()
                ? rulebook.tables().stream()
                        .map(Table::shape)
                        .filter(shape -> shape.name().equals(whole.group(1)))
                        .findFirst()
                        .map(shape -> said(shape, whole.group(2)))
                : Optional.empty();
    }

    private String said(TableShape shape, String constraints) {
        List<String> parts = new ArrayList<>();
        for (String constraint : topLevel(constraints)) {
            String asked = BINDING.matcher(constraint).replaceFirst("");
            boolean onlyBound = !asked.equals(constraint) && asked.matches("\\w+");
            if (!onlyBound) {
                parts.add(inWords(shape, asked));
            }
        }
        return "工作表“%s”中%s的行".formatted(shape.sheet(), parts.isEmpty() ? "" : " " + String.join("，", parts) + " ");
    }

    /** Parts between commas that stand in no brackets and no quotes. */
    private static List<String> topLevel(String constraints) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begun = 0;
        boolean quoted = false;
        for (int place = 0; place < constraints.length(); place++) {
            char each = constraints.charAt(place);
            quoted ^= each == '"';
            depth += quoted ? 0 : each == '(' ? 1 : each == ')' ? -1 : 0;
            if (each == ',' && depth == 0 && !quoted) {
                parts.add(constraints.substring(begun, place).strip());
                begun = place + 1;
            }
        }
        parts.add(constraints.substring(begun).strip());
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private String inWords(TableShape shape, String constraint) {
        List<Column> named = shape.columns().stream()
                .filter(column -> constraint.matches(".*\\b" + column.field() + "\\b.*"))
                .toList();
        return PIECE.matcher(constraint)
                .replaceAll(piece -> Matcher.quoteReplacement(piece(piece, named)))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String piece(MatchResult piece, List<Column> named) {
        if (piece.group(1) != null) {
            return "“" + word(piece.group(1), named) + "”";
        }
        if (piece.group(2) != null) {
            return name(piece.group(2), named);
        }
        return switch (piece.group()) {
            case "==" -> "为";
            case "!=" -> "不为";
            case "||" -> "或";
            case "&&" -> "且";
            default -> piece.group();
        };
    }

    private String name(String name, List<Column> named) {
        for (Column column : named) {
            if (column.field().equals(name)) {
                return "“" + column.heading() + "”";
            }
        }
        return switch (name) {
            case "null" -> "空";
            case "true" -> "是";
            case "false" -> "否";
            case "contains" -> "含";
            default -> constant(name, named);
        };
    }

    /** The word of an enum's constant. */
    private String constant(String name, List<Column> named) {
        String code = name.substring(name.lastIndexOf('.') + 1);
        String word = Character.isUpperCase(name.charAt(0)) ? word(code, named) : code;
        return word.equals(code) ? name : "“" + word + "”";
    }

    private String word(String code, List<Column> named) {
        return named.stream()
                .flatMap(column -> Optional.ofNullable(column.vocabulary()).stream())
                .flatMap(vocabulary -> rulebook.vocabularies().word(vocabulary, code).stream())
                .map(word -> word.text().zh())
                .findFirst()
                .orElse(code);
    }
}
