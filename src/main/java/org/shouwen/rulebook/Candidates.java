package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwen.table.Problem;
import org.shouwen.table.Reading;
import org.shouwen.table.Table;
import org.shouwen.table.TableShape;
import org.shouwen.table.Text;
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
        Map<String, String> sheets = new TreeMap<>();
        workbooks.forEach((path, content) -> {
            Reading reading = Workbooks.read(path, content, shapes, vocabularies);
            tables.addAll(reading.tables());
            refusals.addAll(reading.problems());
            reading.tables().forEach(table -> refuseSecond(path, table.shape().sheet(), sheets, refusals));
            reading.problems().stream()
                    .map(Problem::sheet)
                    .filter(Objects::nonNull)
                    .forEach(sheet -> sheets.putIfAbsent(sheet, path));
        });
        declarations.tables().forEach(type -> refuseMissing(type, sheets.keySet(), refusals));
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

    private static void refuseSecond(String path, String sheet, Map<String, String> sheets, Refusals refusals) {
        String before = sheets.putIfAbsent(sheet, path);
        if (before != null) {
            Text message = new Text(
                    "工作表「%s」已在 %s 中，只能有一张。".formatted(sheet, before),
                    "Sheet \"%s\" is already in %s; there can be only one.".formatted(sheet, before));
            refusals.add(new Problem(path, sheet, null, null, sheet, message, null));
        }
    }

    private static void refuseMissing(RowType type, Set<String> found, Refusals refusals) {
        String sheet = type.shape().sheet();
        if (!found.contains(sheet)) {
            refusals.at(
                    type.file().path(),
                    type.line(),
                    sheet,
                    "没有工作表「%s」；现有：%s。".formatted(sheet, String.join("、", found)),
                    "There is no sheet \"%s\"; found: %s.".formatted(sheet, String.join(", ", found)),
                    Nearest.to(sheet, found));
        }
    }
}
