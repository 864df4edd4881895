package org.shouwen.table;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.xml.sax.SAXException;

/** Opens a workbook that nobody vouches for: whatever is wrong with the file becomes a problem, never an exception. */
final class GuardedWorkbook {

    private final Findings findings;

    GuardedWorkbook(Findings findings) {
        this.findings = findings;
    }

    /** What is done with an opened workbook. */
    interface Use {
        void of(RawWorkbook workbook) throws IOException, OpenXML4JException, XMLStreamException, SAXException;
    }

    void read(byte[] content, Use use) {
        if (!new PackageGuard(findings).lets(content)) {
            return;
        }
        try (RawWorkbook workbook = new RawWorkbook(content)) {
            use.of(workbook);
        } catch (IOException
                | OpenXML4JException
                | XMLStreamException
                | SAXException
                | RuntimeException
                | StackOverflowError why) {
            findings.file(
                    "文件损坏，无法读取；请在 Excel 中打开并另存为 .xlsx。", "the file is damaged: open it in Excel and save it as .xlsx");
        }
    }
}
