package org.shouwen.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Workbooks;

/**
 * Writes the shipped {@code organisation.xlsx} anew from {@code organisation.json}; to be run by hand when the sample
 * or the words change. Its argument, if any, is the vocabulary workbook.
 */
final class WriteSampleWorkbook {

    private WriteSampleWorkbook() {}

    public static void main(String[] arguments) throws IOException {
        Vocabularies words = arguments.length == 0
                ? Samples.rulebook()
                : Workbooks.readVocabularies(arguments[0], Files.readAllBytes(Path.of(arguments[0])))
                        .vocabularies();
        Organisation sample = OrganisationJson.read(Samples.json(), words);
        Files.write(Path.of("src/main/resources/organisation.xlsx"), OrganisationWorkbook.write(sample, words));
    }
}
