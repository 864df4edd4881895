package org.shouwen.organisation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.TableShape;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Workbooks;

/**
 * A workbook's rows as bare texts. The strict reading needs the offices and staff ids beforehand as its words, and
 * leaves out a row with a single wrong cell; of such a row the other cells are taken from here, so that a misspelt post
 * does not make the person unknown to everybody who names him.
 */
final class LooseRows {

    private final Map<Part, List<Row>> rows = new EnumMap<>(Part.class);

    LooseRows(String file, byte[] workbook) {
        List<TableShape> shapes = Stream.of(Part.values()).map(LooseRows::loose).toList();
        for (Table table : Workbooks.read(file, workbook, shapes, Vocabularies.of(Map.of()))
                .tables()) {
            rows.put(Part.valueOf(table.shape().name()), table.rows());
        }
    }

    List<Office> offices() {
        return of(Part.OFFICES)
                .map(Row::values)
                .filter(values -> values.containsKey("code"))
                .map(LooseRows::office)
                .toList();
    }

    List<String> staffIds() {
        return of(Part.STAFF)
                .map(row -> row.values().get("id"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }

    /** What can be understood of every row. */
    Stream<Entry> entries(Part part, Vocabularies words) {
        Map<String, Map<String, String>> codes = codes(words);
        return of(part).map(row -> new Entry(part, row.origin().row(), understood(part, row, codes)));
    }

    private Stream<Row> of(Part part) {
        return rows.getOrDefault(part, List.of()).stream();
    }

    private static TableShape loose(Part part) {
        List<Column> texts = part.columns().stream()
                .map(column -> new Column(column.field(), column.heading(), CellType.TEXT, false, false, true, null))
                .toList();
        return new TableShape(part.name(), part.sheet(), HitPolicy.FIRST, texts);
    }

    private static Office office(Map<String, Object> values) {
        String code = String.valueOf(values.get("code"));
        return new Office(
                code,
                values.getOrDefault("nameZh", code).toString(),
                values.getOrDefault("nameEn", code).toString());
    }

    private static Map<String, Object> understood(Part part, Row row, Map<String, Map<String, String>> codes) {
        Map<String, Object> values = new HashMap<>();
        for (Column column : part.columns()) {
            String text = (String) row.values().get(column.field());
            Object value = text == null ? null : understood(column, text, codes);
            if (value != null) {
                values.put(column.field(), value);
            }
        }
        return values;
    }

    private static @Nullable Object understood(Column column, String text, Map<String, Map<String, String>> codes) {
        return switch (column.type()) {
            case WORD -> codes.getOrDefault(column.vocabulary(), Map.of()).get(text);
            case YES_NO -> text.equals("是");
            case DATE -> null;
            default -> text;
        };
    }

    /** By vocabulary, the code of everything a cell may say. */
    private static Map<String, Map<String, String>> codes(Vocabularies words) {
        Map<String, Map<String, String>> codes = new HashMap<>();
        for (String vocabulary : words.names()) {
            Map<String, String> bySpelling = new HashMap<>();
            words.words(vocabulary).forEach(word -> bySpelling.put(word.text().zh(), word.code()));
            words.words(vocabulary).forEach(word -> bySpelling.put(word.code(), word.code()));
            codes.put(vocabulary, bySpelling);
        }
        return codes;
    }
}
