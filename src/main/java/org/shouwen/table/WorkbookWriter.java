package org.shouwen.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks that read back as the rows they were written from. */
final class WorkbookWriter {

    private final Vocabularies vocabularies;
    private final List<Column> reservedAtEnd;

    WorkbookWriter(Vocabularies vocabularies, List<Column> reservedAtEnd) {
        this.vocabularies = vocabularies;
        this.reservedAtEnd = reservedAtEnd;
    }

    byte[] write(List<Sheet> sheets) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Styles styles = new Styles(workbook);
            WordSheet words = new WordSheet(sheets.stream().map(Sheet::shape).toList(), vocabularies);
            Wording wording = new Wording(vocabularies);
            sheets.forEach(sheet -> new SheetWriter(workbook, styles, wording, sheet, reservedAtEnd).write(words));
            if (!words.lists().isEmpty()) {
                new WordSheetWriter(workbook).replace(WordSheet.NAME, words);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
