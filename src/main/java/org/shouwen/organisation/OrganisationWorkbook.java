package org.shouwen.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.shouwen.table.Sheet;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Workbooks;

/**
 * An organisation as a workbook of the sheets 管理部, 部门, 人员, 任职, 角色 and, where it keeps such records, 培训 and 代理. Cells
 * hold Chinese words, persons are named by their 工号; the remarks, which show names, are written for people and not read.
 */
public final class OrganisationWorkbook {

    private static final String SAMPLE = "/organisation.xlsx";

    private OrganisationWorkbook() {}

    /**
     * The organisation that is shipped, so that a first start has somebody to name.
     *
     * @throws OrganisationException if the words in force lack some that it uses
     */
    public static Organisation sample(Vocabularies rulebook) {
        try (InputStream sample = OrganisationWorkbook.class.getResourceAsStream(SAMPLE)) {
            if (sample == null) {
                throw new IllegalStateException(SAMPLE + " is missing from the class path");
            }
            return read(sample.readAllBytes(), rulebook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads and checks an organisation.
     *
     * @param rulebook the words in force: departments, posts and roles
     * @throws OrganisationException naming everything that is wrong with it, by sheet and cell
     */
    public static Organisation read(byte[] workbook, Vocabularies rulebook) {
        return new WorkbookDraft(workbook, rulebook).read().checked();
    }

    /** @param rulebook the words in force; a code that is no longer among them stays a code */
    public static byte[] write(Organisation organisation, Vocabularies rulebook) {
        Vocabularies words = Words.of(
                rulebook,
                organisation.chart().offices(),
                organisation.chart().staff().stream().map(Staff::id).toList());
        SheetContent content = new SheetContent(organisation, words);
        List<Sheet> sheets = Stream.of(Part.values())
                .map(part -> new Sheet(part.shape(), part.title(), part.notes(), content.rows(part)))
                .toList();
        return Workbooks.write(sheets, words);
    }
}
