package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwen.table.Nearest;
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

    private final List<TableShape> shapes;
    private final Refusals refusals;
    private final List<Table> tables = new ArrayList<>();
    private final Map<String, String> fileBySheet = new TreeMap<>();
    private boolean opened = true;

    private Candidates(List<TableShape> shapes, Refusals refusals) {
        this.shapes = shapes;
        this.refusals = refusals;
    }

    static Candidate read(SortedMap<String, byte[]> files, RuleSet rules, Refusals refusals) {
        Candidates candidates = new Candidates(rules.shapes(), refusals);
        Vocabularies vocabularies = candidates.vocabularies(files);
        SortedMap<String, byte[]> workbooks = new TreeMap<>(RulebookFiles.workbooks(files));
        workbooks.remove(RulebookFiles.VOCABULARY);
        if (candidates.opened) {
            workbooks.forEach((path, content) -> candidates.read(path, content, vocabularies));
        }
        if (candidates.opened) {
            rules.sheets().forEach(candidates::refuseMissing);
        }
        return new Candidate(RulebookFiles.version(files), files, vocabularies, List.copyOf(candidates.tables));
    }

    private void read(String path, byte[] content, Vocabularies vocabularies) {
        Reading reading = Workbooks.read(path, content, shapes, vocabularies);
        tables.addAll(reading.tables());
        refuse(reading.problems());
        reading.tables().forEach(table -> refuseSecond(path, table.shape().sheet()));
        reading.problems().stream()
                .map(Problem::sheet)
                .filter(Objects::nonNull)
                .forEach(sheet -> fileBySheet.putIfAbsent(sheet, path));
    }

    private Vocabularies vocabularies(SortedMap<String, byte[]> files) {
        byte[] content = files.get(RulebookFiles.VOCABULARY);
        if (content == null) {
            return Vocabularies.of(Map.of());
        }
        VocabularyReading reading = Workbooks.readVocabularies(RulebookFiles.VOCABULARY, content);
        refuse(reading.problems());
        return reading.vocabularies();
    }

    /** A problem without a sheet is one of the whole file: then it cannot be said which sheets are missing. */
    private void refuse(List<Problem> problems) {
        refusals.addAll(problems);
        opened &= problems.stream().allMatch(problem -> problem.sheet() != null);
    }

    private void refuseSecond(String path, String sheet) {
        String before = fileBySheet.putIfAbsent(sheet, path);
        if (before != null) {
            Text message = new Text(
                    "工作表「%s」已在 %s 中，只能有一张。".formatted(sheet, before),
                    "Sheet \"%s\" is already in %s; there can be only one.".formatted(sheet, before));
            refusals.add(new Problem(path, sheet, null, null, sheet, message, null));
        }
    }

    private void refuseMissing(SheetUse use) {
        Set<String> found = fileBySheet.keySet();
        String sheet = use.shape().sheet();
        if (!found.contains(sheet)) {
            refusals.at(
                    use.file().path(),
                    use.line(),
                    sheet,
                    "没有工作表「%s」；现有：%s。".formatted(sheet, String.join("、", found)),
                    "There is no sheet \"%s\"; found: %s.".formatted(sheet, String.join(", ", found)),
                    Nearest.to(sheet, found));
        }
    }
}
