package org.shouwen.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds words of one vocabulary that could be taken for each other, and codes that are none. */
final class WordClashes {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]*");

    private final String sheet;
    private final TableReader cells;
    private final Findings findings;
    private final Map<String, Row> codes = new HashMap<>();
    private final Map<String, Row> words = new HashMap<>();

    WordClashes(Table table, TableReader cells, Findings findings) {
        this.sheet = table.shape().sheet();
        this.cells = cells;
        this.findings = findings;
        table.rows().forEach(row -> {
            remember(codes, row, VocabularyShape.CODE);
            remember(words, row, VocabularyShape.CHINESE);
        });
    }

    private static void remember(Map<String, Row> rows, Row row, Column column) {
        if (row.values().get(column.field()) instanceof String text) {
            rows.putIfAbsent(Spelling.key(text), row);
        }
    }

    void check(Row row, Word word) {
        String zh = word.text().zh();
        report(
                row,
                VocabularyShape.CHINESE,
                zh,
                words.get(Spelling.key(zh)),
                "中文与第 %d 行重复",
                "The same word as in row %d");
        report(
                row,
                VocabularyShape.CHINESE,
                zh,
                codes.get(Spelling.key(zh)),
                "这个词是第 %d 行的代码，会混淆",
                "This word is the code of row %d and would be taken for it");
        if (row.values().containsKey(VocabularyShape.CODE.field())) {
            checkCode(row, word);
        }
    }

    private void checkCode(Row row, Word word) {
        String code = word.code();
        report(
                row,
                VocabularyShape.CODE,
                code,
                codes.get(Spelling.key(code)),
                "代码与第 %d 行重复",
                "The same code as in row %d");
        if (!CODE.matcher(code).matches() && !code.equals(word.text().zh())) {
            String tidy = Spelling.key(code).toUpperCase(Locale.ROOT);
            findings.cell(
                    sheet,
                    cells.address(row, VocabularyShape.CODE),
                    code,
                    new Text(
                            "代码只能用大写字母、数字、- 和 _，以字母或数字开头；没有代码时留空。",
                            "A code has capital letters, digits, - and _ and begins with a letter or digit; "
                                    + "leave it blank if there is none."),
                    CODE.matcher(tidy).matches() ? tidy : null);
        }
    }

    private void report(Row row, Column column, String found, @Nullable Row other, String zh, String en) {
        if (other != null && other != row) {
            int number = other.origin().row();
            findings.cell(
                    sheet,
                    cells.address(row, column),
                    found,
                    new Text(
                            (zh + "（第 %d 行）。").formatted(number, row.origin().row()),
                            (en + " (row %d).").formatted(number, row.origin().row())),
                    null);
        }
    }
}
