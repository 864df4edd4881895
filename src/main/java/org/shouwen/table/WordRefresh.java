package org.shouwen.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Brings the sheet 词表 and the drop-downs of a workbook up to date. Looks first, since opening a workbook for change
 * takes far longer than reading it, and nothing has changed most of the time.
 */
final class WordRefresh {

    private final Collection<TableShape> shapes;
    private final Vocabularies vocabularies;
    private final Map<String, DropDownUse> uses = new LinkedHashMap<>();
    private final List<TableShape> present = new ArrayList<>();
    private @Nullable WordSheetReader written;

    WordRefresh(Collection<TableShape> shapes, Vocabularies vocabularies) {
        this.shapes = shapes;
        this.vocabularies = vocabularies;
    }

    Optional<byte[]> refresh(String file, byte[] content) {
        Findings findings = new Findings(file);
        new GuardedWorkbook(file, findings).read(content, this::look);
        if (!findings.inReadingOrder().isEmpty() || present.isEmpty()) {
            return Optional.empty();
        }
        WordSheet words = new WordSheet(present, vocabularies);
        boolean wordsUpToDate =
                written == null ? words.lists().isEmpty() : written.lists().equals(words.lists());
        boolean pointersUpToDate = uses.values().stream().allMatch(use -> use.isUpToDate(words));
        return wordsUpToDate && pointersUpToDate ? Optional.empty() : Optional.of(changed(content, words));
    }

    private void look(RawWorkbook workbook) throws IOException, InvalidFormatException, XMLStreamException {
        for (RawWorkbook.SheetPart sheet : workbook.sheets()) {
            String name = Spelling.key(sheet.name());
            if (name.equals(WordSheet.NAME)) {
                written = new WordSheetReader(sheet.name());
                workbook.read(sheet, written);
            }
            for (TableShape shape : shapes) {
                if (Spelling.key(shape.sheet()).equals(name)) {
                    DropDownUse use = new DropDownUse(shape);
                    workbook.read(sheet, use);
                    uses.put(sheet.name(), use);
                    present.add(use.present());
                }
            }
        }
    }

    private byte[] changed(byte[] content, WordSheet words) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new WordSheetWriter(workbook).replace(written == null ? WordSheet.NAME : written.sheet(), words);
            uses.forEach((sheet, use) -> {
                if (!use.isUpToDate(words)) {
                    DropDowns.replace(workbook.getSheet(sheet), use.coded(words), words);
                }
            });
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
