package org.shouwen.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.Nearest;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;
import tools.jackson.databind.JsonNode;

/** Reads single JSON values as a column wants them. */
final class JsonValues {

    /** As many words as a person reads in a message. */
    private static final int FEW = 12;

    /** Among more words the nearest is not sought: it would cost more than it helps. */
    private static final int MANY = 500;

    private final Vocabularies words;

    JsonValues(Vocabularies words) {
        this.words = words;
    }

    Optional<Object> read(Column column, JsonNode value, String pointer, Faults faults) {
        return switch (column.type()) {
            case YES_NO -> yesOrNo(value, pointer, faults);
            case DATE -> text(value, pointer, faults).flatMap(text -> day((String) text, pointer, faults));
            default -> text(value, pointer, faults).filter(text -> isWord(column, text, pointer, faults));
        };
    }

    private static Optional<Object> yesOrNo(JsonNode value, String pointer, Faults faults) {
        if (value.isBoolean()) {
            return Optional.of(value.booleanValue());
        }
        faults.add(Fault.inJson(pointer, value.toString(), new Text("应为 true 或 false", "true or false is wanted")));
        return Optional.empty();
    }

    private static Optional<Object> day(String text, String pointer, Faults faults) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            faults.add(
                    Fault.inJson(pointer, text, new Text("应为日期，例如 2026-03-01", "a day such as 2026-03-01 is wanted")));
            return Optional.empty();
        }
    }

    private static Optional<Object> text(JsonNode value, String pointer, Faults faults) {
        if (!value.isString()) {
            faults.add(Fault.inJson(pointer, value.toString(), new Text("应为文字", "a string is wanted")));
            return Optional.empty();
        }
        String text = value.stringValue();
        if (text.isBlank() || !text.equals(text.strip())) {
            faults.add(
                    Fault.inJson(pointer, text, new Text("应为文字，前后没有空白", "a text is wanted, without blanks around it")));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private boolean isWord(Column column, Object text, String pointer, Faults faults) {
        if (column.type() != CellType.WORD) {
            return true;
        }
        String vocabulary = Objects.requireNonNull(column.vocabulary());
        if (words.word(vocabulary, (String) text).isPresent()) {
            return true;
        }
        String known = known(vocabulary);
        Text message = new Text(
                "“%s”中没有 %s；可用：%s".formatted(vocabulary, text, known),
                "unknown %s %s; known are %s".formatted(column.field(), text, known));
        faults.add(new Fault(pointer, null, null, (String) text, message, nearest((String) text, vocabulary)));
        return false;
    }

    private @Nullable String nearest(String text, String vocabulary) {
        return words.words(vocabulary).size() > MANY
                ? null
                : Nearest.to(
                        text, words.words(vocabulary).stream().map(Word::code).toList());
    }

    private String known(String vocabulary) {
        List<String> codes =
                words.words(vocabulary).stream().limit(FEW).map(Word::code).toList();
        String few = String.join(", ", codes);
        return words.words(vocabulary).size() > FEW ? few + ", …" : few;
    }
}
