package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwen.table.Reading;
import org.shouwen.table.Table;
import org.shouwen.table.TableShape;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.VocabularyReading;
import org.shouwen.table.Workbooks;

/** Reads the workbooks of a candidate. */
final class Candidates {

    private Candidates() {}

    static Candidate read(SortedMap<String, byte[]> files, Declarations declarations, Refusals refusals) {
        Vocabularies vocabularies = vocabularies(files, refusals);
        SortedMap<String, byte[]> workbooks = new TreeMap<>(RulebookFiles.workbooks(files));
        workbooks.remove(RulebookFiles.VOCABULARY);
        List<TableShape> shapes =
                declarations.tables().stream().map(RowType::shape).toList();
        List<Table> tables = new ArrayList<>();
        workbooks.forEach((path, content) -> {
            Reading reading = Workbooks.read(path, content, shapes, vocabularies);
            tables.addAll(reading.tables());
            refusals.addAll(reading.problems());
        });
        return new Candidate(RulebookFiles.version(files), files, vocabularies, List.copyOf(tables));
    }

    private static Vocabularies vocabularies(SortedMap<String, byte[]> files, Refusals refusals) {
        byte[] content = files.get(RulebookFiles.VOCABULARY);
        if (content == null) {
            return Vocabularies.of(Map.of());
        }
        VocabularyReading reading = Workbooks.readVocabularies(RulebookFiles.VOCABULARY, content);
        refusals.addAll(reading.problems());
        return reading.vocabularies();
    }
}
