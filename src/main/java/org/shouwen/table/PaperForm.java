package org.shouwen.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A form to be printed on A4 and signed.
 *
 * @param name what its tab says
 * @param title in large letters
 * @param mark at the top of every page, for instance 内部
 * @param signatures who has to sign, each with room for a signature and a date
 */
public record PaperForm(String name, String title, String mark, List<Line> lines, List<String> signatures) {

    /** A line of the form. */
    public sealed interface Line {}

    /** One or two fields beside each other. */
    public record Fields(List<Field> fields) implements Line {

        public Fields {
            if (fields.isEmpty() || fields.size() > 2) {
                throw new IllegalArgumentException(fields.size() + " fields in a line");
            }
        }

        public static Fields of(Field... fields) {
            return new Fields(List.of(fields));
        }
    }

    /** A line of its own that begins a part of the form. */
    public record Heading(String text) implements Line {}

    /**
     * A label and what is filled in.
     *
     * @param value as {@link ReportSheet#add} takes it; {@code null} leaves room to write by hand
     * @param lines at least so many high
     */
    public record Field(String label, @Nullable Object value, int lines) {

        public static Field of(String label, @Nullable Object value) {
            return new Field(label, value, 1);
        }
    }

    /** The form as a workbook of one sheet. */
    public byte[] workbook() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new PaperFormWriter(workbook).write(this);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
