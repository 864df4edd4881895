package org.shouwen.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads which words a workbook's sheet 词表 lists at present. */
final class WordSheetReader implements SheetRows {

    private final String sheet;
    private final Map<Integer, List<String>> columns = new TreeMap<>();

    /** @param sheet the sheet's name as the workbook spells it */
    WordSheetReader(String sheet) {
        this.sheet = sheet;
    }

    String sheet() {
        return sheet;
    }

    /** A gap is kept as a blank word: drop-downs count cells. */
    @Override
    public boolean row(int number, List<RawCell> cells) {
        for (RawCell cell : cells) {
            List<String> column = columns.computeIfAbsent(cell.column(), place -> new ArrayList<>());
            while (column.size() < number - 1) {
                column.add("");
            }
            column.add(cell.text());
        }
        return true;
    }

    @Override
    public void merged(String range) {
        // Written anew as soon as a word changes; until then merged cells do no harm.
    }

    /** By heading, as {@link WordSheet#lists()}. */
    Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        columns.values().forEach(column -> lists.put(column.get(0), column.subList(1, column.size())));
        return lists;
    }
}
