package org.shouwen.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/**
 * What the sheet 词表 of a workbook holds: a column of words for each vocabulary its tables use. Drop-downs point there,
 * because Excel takes at most 255 characters of words in the drop-down itself.
 */
final class WordSheet {

    static final String NAME = "词表";

    /** Headings of columns whose cells hold codes have this in them. */
    private static final String CODE = "代码";

    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    WordSheet(Collection<TableShape> shapes, Vocabularies vocabularies) {
        for (String vocabulary : vocabularies.names()) {
            for (TableShape shape : shapes) {
                shape.columns().stream()
                        .filter(column -> vocabulary.equals(column.vocabulary()))
                        .forEach(column -> lists.putIfAbsent(heading(column), words(column, vocabularies)));
            }
        }
    }

    /** Whether the cells of {@code column} hold codes: people know matters by their codes, departments by their words. */
    static boolean holdsCodes(Column column) {
        return column.heading().contains(CODE);
    }

    private static String heading(Column column) {
        return holdsCodes(column) ? column.vocabulary() + CODE : Objects.requireNonNull(column.vocabulary());
    }

    private static List<String> words(Column column, Vocabularies vocabularies) {
        return vocabularies.words(Objects.requireNonNull(column.vocabulary())).stream()
                .map(word -> holdsCodes(column) ? word.code() : word.text().zh())
                .toList();
    }

    /** The lists in their order, by heading. */
    Map<String, List<String>> lists() {
        return lists;
    }

    /** What the drop-down of {@code column} points to; empty for columns without words. */
    Optional<String> range(Column column) {
        if (column.vocabulary() == null) {
            return Optional.empty();
        }
        List<String> words = lists.getOrDefault(heading(column), List.of());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int place = new ArrayList<>(lists.keySet()).indexOf(heading(column));
        String letters = CellReference.convertNumToColString(place);
        return Optional.of("%s!$%s$2:$%s$%d".formatted(NAME, letters, letters, words.size() + 1));
    }
}
