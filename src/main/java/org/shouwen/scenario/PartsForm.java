package org.shouwen.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.Text;

/**
 * Elements of several words: {@code 首先=其余/其余}, or words alone where nothing comes first.
 *
 * @param first the vocabulary of the word before {@code =}; {@code null} if there is none
 * @param others the vocabularies of the words after it; whole numbers if there are none
 */
record PartsForm(@Nullable String first, List<String> others) implements Form {

    @Override
    public Column column(String field, String heading) {
        return new Column(field, heading, CellType.TEXT, true, false, true, first == null ? others.get(0) : first);
    }

    @Override
    public List<Value> read(Object cell, Lexicon lexicon) {
        List<Value> values = new ArrayList<>();
        for (Object element : (List<?>) cell) {
            values.add(element(element.toString(), lexicon));
        }
        return cell.equals(List.of(NONE)) ? List.of() : values;
    }

    private Value element(String written, Lexicon lexicon) {
        if (written.equals(NONE)) {
            return Value.of();
        }
        if (first == null) {
            return new Value(parts(written, lexicon));
        }
        String[] both = written.split("[=＝]", 2);
        if (both.length < 2) {
            throw new Misread(
                    written, new Text("请写成“%s=…”。".formatted(written), "Write %s=…".formatted(written)), null);
        }
        List<String> parts = new ArrayList<>();
        parts.add(lexicon.code(List.of(first), both[0].strip()));
        parts.addAll(parts(both[1], lexicon));
        return new Value(List.copyOf(parts));
    }

    private List<String> parts(String written, Lexicon lexicon) {
        List<String> parts = new ArrayList<>();
        for (String part : written.split("[/／]", -1)) {
            parts.add(others.isEmpty() ? number(part.strip()) : lexicon.code(others, part.strip()));
        }
        return parts;
    }

    private static String number(String written) {
        if (!written.matches("\\d{1,9}|" + NONE)) {
            throw new Misread(written, new Text("“=”之后填整数或“无”。", "After = stands a whole number or 无 (none)."), null);
        }
        return written;
    }

    @Override
    public Text shown(Value value, Lexicon lexicon) {
        List<Text> shown = new ArrayList<>();
        for (int place = 0; place < value.parts().size(); place++) {
            List<String> vocabularies = place == 0 && first != null ? List.of(first) : others;
            shown.add(lexicon.shown(vocabularies, value.parts().get(place)));
        }
        return new Text(
                joined(shown.stream().map(Text::zh).toList()),
                joined(shown.stream().map(Text::en).toList()));
    }

    private String joined(List<String> parts) {
        return first == null || parts.size() < 2
                ? String.join("/", parts)
                : parts.get(0) + parts.stream().skip(1).collect(Collectors.joining("/", "=", ""));
    }
}
