package org.shouwen.packaged;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Edits a workbook as an office program does: into a temporary file beside it, which then takes its name. */
final class Edit {

    private static final int HEADINGS = 1;
    private static final int FIRST_DATA_ROW = 2;

    private Edit() {}

    /**
     * Types {@code text} into the row of {@code key} under {@code heading}.
     *
     * @return the cell's address, for instance {@code D8}
     */
    static String type(Path workbook, String sheet, String keyHeading, String key, String heading, String text) {
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(workbook)))) {
            Cell cell = row(book.getSheet(sheet), keyHeading, key)
                    .getCell(column(book.getSheet(sheet), heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            cell.setCellValue(text);
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            book.write(saved);
            save(workbook, saved.toByteArray());
            return cell.getAddress().formatAsString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Gives a file new content in one step. */
    static void save(Path file, byte[] content) {
        try {
            Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
            Files.write(temporary, content);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Row row(Sheet sheet, String keyHeading, String key) {
        int column = column(sheet, keyHeading);
        return IntStream.rangeClosed(FIRST_DATA_ROW, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row.getCell(column).getStringCellValue().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static int column(Sheet sheet, String heading) {
        return IntStream.range(0, sheet.getRow(HEADINGS).getLastCellNum())
                .filter(column -> sheet.getRow(HEADINGS)
                        .getCell(column)
                        .getStringCellValue()
                        .equals(heading))
                .findFirst()
                .orElseThrow();
    }
}
