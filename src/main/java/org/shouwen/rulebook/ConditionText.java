package org.shouwen.rulebook;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a pattern as its file has it, taken apart into names and signs. Whether it holds is never worked out
 * here.
 */
record ConditionText(String text) {

    private static final int LITERAL = 1;
    private static final int NAME = 2;
    private static final int CALL = 3;

    private static final Pattern WORDS = Pattern.compile("(\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*')"
            + "|([$A-Za-z_][$\\w]*(?:!?\\.[$\\w]+)*)(\\s*\\(\\s*\\)|\\s*\\()?");

    private static final Pattern COMPARISON = Pattern.compile(
            "(?<left>[A-Za-z_]\\w*(?:!?\\.\\w+)*)\\s*"
                    + "(?<sign>==|!=|<=|>=|<|>|(?:not\\s+)?(?:in|contains|memberOf|matches|soundslike|str)\\b)\\s*(?<right>.+)");

    /** A condition that compares one field with something: {@code field sign right}. */
    record Comparison(String field, String sign, String right) {}

    /** {@code null} for any other condition. */
    @Nullable
    Comparison comparison(FactShape shape) {
        Matcher matcher = COMPARISON.matcher(text.strip());
        if (!matcher.matches() || text.contains("||") || text.contains("&&")) {
            return null;
        }
        String field = matcher.group("left");
        return shape.field(root(field)).isPresent()
                ? new Comparison(field, matcher.group("sign"), matcher.group("right"))
                : null;
    }

    /** What the condition asks of the fact itself: paths that begin with one of its fields. */
    Set<String> paths(FactShape shape) {
        Set<String> paths = new LinkedHashSet<>();
        WORDS.matcher(text).results().filter(word -> word.group(NAME) != null).forEach(word -> {
            if (shape.field(root(word.group(NAME))).isPresent()) {
                paths.add(path(word));
            }
        });
        return paths;
    }

    /** Whether the condition may ask for that field. */
    boolean mentions(String field) {
        return WORDS.matcher(text)
                .results()
                .anyMatch(word -> word.group(NAME) != null
                        && (root(word.group(NAME)).equals(field)
                                || root(word.group(NAME)).equals("this")));
    }

    /** What differs from case to case: paths that begin with a variable, methods left aside. */
    Set<String> variables() {
        Set<String> variables = new LinkedHashSet<>();
        WORDS.matcher(text).results().filter(ConditionText::isVariable).forEach(word -> variables.add(path(word)));
        return variables;
    }

    private static boolean isVariable(MatchResult word) {
        return word.group(NAME) != null && word.group(NAME).startsWith("$");
    }

    /** What a word reads: of a method call, what the method is called on. */
    private static String path(MatchResult word) {
        String name = word.group(NAME);
        String read = word.group(CALL) == null ? name : parent(name);
        return read.isEmpty() ? name : read;
    }

    /**
     * The text with values in place of variables.
     *
     * @param values of variables; {@code null} where it has none to show
     */
    String filled(Function<String, @Nullable String> values) {
        return WORDS.matcher(text).replaceAll(word -> Matcher.quoteReplacement(shown(word, values)));
    }

    private static String shown(MatchResult word, Function<String, @Nullable String> values) {
        if (word.group(LITERAL) != null) {
            return word.group().substring(1, word.group().length() - 1);
        }
        String name = word.group(NAME);
        boolean constant = Character.isUpperCase(name.charAt(0)) && name.contains(".") && word.group(CALL) == null;
        if (constant) {
            return name.substring(name.lastIndexOf('.') + 1);
        }
        boolean asText = word.group(CALL) != null && name.endsWith(".name");
        if (word.group(CALL) != null && !asText) {
            return word.group();
        }
        String value = values.apply(asText ? parent(name) : name);
        return value == null ? word.group() : value;
    }

    static String root(String path) {
        return path.split("!?\\.", 2)[0];
    }

    private static String parent(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot).replaceFirst("!$", "");
    }
}
