package org.shouwen.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook for people to read and print, taken down row by row: only a few rows are held in memory, whatever its
 * length. Nothing in it is ever a formula, in Excel or in a CSV file that Excel makes of it.
 */
public final class Report implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 100;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Styles styles = new Styles(workbook.getXSSFWorkbook());

    /**
     * Begins the next sheet; the one before is finished.
     *
     * @param name what its tab says; signs that Excel does not take become blanks
     * @param title what row 1 says; row 2 holds the headings
     */
    public ReportSheet sheet(String name, String title, List<ReportColumn> columns) {
        var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        return new ReportSheet(sheet, workbook.getXSSFWorkbook(), styles, title, columns);
    }

    /** Nothing is written before, so that what fails can still be answered as a failure. */
    public void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    /** Takes away what was put aside on disk. Rows that were never written have to go there first. */
    @Override
    public void close() throws IOException {
        for (Sheet sheet : workbook) {
            ((SXSSFSheet) sheet).flushRows();
        }
        workbook.close();
    }
}
