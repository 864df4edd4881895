package org.shouwen.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes the workbooks staff edit. */
public final class Workbooks {

    private Workbooks() {}

    /**
     * All sheets of a data workbook. The sheet 词表 is ignored; a sheet that no shape names is a problem. That a sheet
     * is missing is not reported here, since it may stand in another workbook.
     *
     * @param file path as problems name it
     */
    public static Reading read(String file, byte[] content, Collection<TableShape> shapes, Vocabularies vocabularies) {
        return read(file, content, shapes, vocabularies, Layout.COMPLETE);
    }

    /** As {@link #read(String, byte[], Collection, Vocabularies)}, with sheets as {@code layout} has them. */
    public static Reading read(
            String file, byte[] content, Collection<TableShape> shapes, Vocabularies vocabularies, Layout layout) {
        Findings findings = new Findings(file);
        List<Table> tables = new ArrayList<>();
        new GuardedWorkbook(file, findings)
                .read(content, workbook -> new TablesReader(workbookName(file), layout, findings)
                        .read(workbook, shapes, vocabularies, tables));
        return new Reading(List.copyOf(tables), findings.inReadingOrder());
    }

    /**
     * What a cell of {@code column} holds if {@code written} is typed into it; a list for a list column.
     *
     * @throws Unreadable if the column takes no such thing
     */
    public static Object typed(Column column, String written, WordIndex words) {
        return new CellReader(words).read(column, RawCell.of(0, 0, RawCell.Kind.TEXT, written));
    }

    /**
     * {@code vocabulary.xlsx}: every sheet is the vocabulary of its name, with columns 代码, 中文, 英文 and, where
     * wanted, 备注 and 停用. A word without a code is its own code; one without English keeps its Chinese.
     *
     * @param file path as problems name it
     */
    public static VocabularyReading readVocabularies(String file, byte[] content) {
        Findings findings = new Findings(file);
        Map<String, List<Word>> words = new LinkedHashMap<>();
        new GuardedWorkbook(file, findings)
                .read(content, workbook -> new VocabulariesReader(workbookName(file), findings).read(workbook, words));
        return new VocabularyReading(Vocabularies.of(words), findings.inReadingOrder());
    }

    /**
     * A workbook with the look of an office's: title row, headings with notes, frozen panes, widths, drop-downs that
     * point to its sheet 词表.
     */
    public static byte[] write(List<Sheet> sheets, Vocabularies vocabularies) {
        return write(sheets, vocabularies, Layout.COMPLETE);
    }

    /** As {@link #write(List, Vocabularies)}, with sheets as {@code layout} has them. */
    public static byte[] write(List<Sheet> sheets, Vocabularies vocabularies, Layout layout) {
        return new WorkbookWriter(vocabularies, layout.atEnd()).write(sheets);
    }

    /**
     * A vocabulary workbook, one sheet a vocabulary.
     *
     * @param titles what row 1 says, by vocabulary; its name where there is none
     */
    public static byte[] writeVocabularies(Vocabularies vocabularies, Map<String, String> titles) {
        List<Sheet> sheets = vocabularies.names().stream()
                .map(name -> VocabularyShape.sheet(name, titles.getOrDefault(name, name), vocabularies))
                .toList();
        return new WorkbookWriter(Vocabularies.of(Map.of()), Reserved.UNDATED).write(sheets);
    }

    /**
     * The workbook with its sheet 词表 and drop-downs brought up to date and all else kept; empty if nothing would change,
     * or if the file cannot be read, which {@link #read} reports.
     */
    public static Optional<byte[]> refreshWords(
            byte[] content, Collection<TableShape> shapes, Vocabularies vocabularies) {
        return new WordRefresh(shapes, vocabularies).refresh("workbook.xlsx", content);
    }

    /**
     * The workbook with cells in the colours of their verdicts and comments beside them, and all else kept. Marks of
     * an earlier time are taken away first; where there are no marks nothing else happens.
     *
     * @return empty if the file cannot be read, which {@link #read} reports
     */
    public static Optional<byte[]> mark(byte[] content, List<CellMark> marks) {
        Findings findings = new Findings("workbook.xlsx");
        new GuardedWorkbook("workbook.xlsx", findings).read(content, workbook -> {});
        return findings.inReadingOrder().isEmpty() ? Optional.of(Marking.mark(content, marks)) : Optional.empty();
    }

    private static String workbookName(String file) {
        return file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
    }
}
