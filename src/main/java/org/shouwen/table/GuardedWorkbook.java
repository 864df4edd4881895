package org.shouwen.table;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** Opens a workbook that nobody vouches for: whatever is wrong with the file becomes a problem, never an exception. */
final class GuardedWorkbook {

    private static final Text DAMAGED = new Text(
            "文件损坏或不完整，无法读取；请在 Excel 中打开并另存为 .xlsx。",
            "The file is damaged or incomplete; open it in Excel and save it as .xlsx.");

    private final String file;
    private final Findings findings;

    GuardedWorkbook(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** What is done with an opened workbook. */
    interface Use {
        void of(RawWorkbook workbook) throws IOException, InvalidFormatException, XMLStreamException;
    }

    void read(byte[] content, Use use) {
        try {
            PackageGuard.check(file, content);
            try (RawWorkbook workbook = new RawWorkbook(content)) {
                use.of(workbook);
            }
        } catch (Unreadable why) {
            findings.file(why.text());
        } catch (IOException | InvalidFormatException | XMLStreamException damaged) {
            findings.file(DAMAGED);
        } catch (RuntimeException | StackOverflowError unforeseen) {
            // POI promises no more than this for hostile files; a fault of ours would show up the same way, with the
            // old rules still in force.
            findings.file(DAMAGED);
        }
    }
}
