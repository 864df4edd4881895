package org.shouwen.scenario;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Enquiry;
import org.shouwen.organisation.Deputy;
import org.shouwen.table.Layout;
import org.shouwen.table.Nearest;
import org.shouwen.table.Problem;
import org.shouwen.table.Reading;
import org.shouwen.table.Row;
import org.shouwen.table.RowProblems;
import org.shouwen.table.Table;
import org.shouwen.table.TableShape;
import org.shouwen.table.Text;
import org.shouwen.table.Workbooks;

/** Reads one workbook of scenarios. A scenario with a single bad row is left out: half of it would ask something else. */
final class ScenarioReader {

    private static final Text NOTHING = new Text(
            "工作簿里没有场景；请在工作表“场景”或“奖罚”的第 3 行起填写。",
            "The workbook holds no scenario; fill in the sheet 场景 or 奖罚 from row 3 on.");

    private final String file;
    private final byte[] content;
    private final Lexicon lexicon;
    private final ZoneId zone;
    private final RowProblems found;
    private final ExpectationCells expectations;
    private final Set<String> bad = new HashSet<>();
    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
    private @Nullable Unread unread;

    ScenarioReader(String file, byte[] content, Lexicon lexicon, ZoneId zone) {
        this.file = file;
        this.content = content;
        this.lexicon = lexicon;
        this.zone = zone;
        this.found = new RowProblems(file);
        this.expectations = new ExpectationCells(lexicon, found);
    }

    ScenarioReading read() {
        Reading reading = Workbooks.read(file, content, ScenarioSheets.ALL, lexicon.words(), Layout.LOOSE);
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.removeIf(Problem::concernsAnEmptySheet);
        if (problems.stream().anyMatch(Unread::concernsAll)) {
            return new ScenarioReading(file, List.of(), unread().leftOut(List.of(), List.of()), problems);
        }
        problems.removeIf(problem -> unread().isIntended(problem));
        problems.forEach(
                problem -> Optional.ofNullable(unread().scenarioOf(problem)).ifPresent(bad::add));
        take(reading);
        problems.addAll(found.found());
        if (problems.isEmpty() && scenarios.isEmpty()) {
            problems.add(Problem.of(file, NOTHING));
        }
        problems.sort(Problem.IN_READING_ORDER);
        scenarios.keySet().removeAll(bad);
        List<Scenario> all = List.copyOf(scenarios.values());
        List<LeftOut> leftOut = problems.isEmpty() ? List.of() : unread().leftOut(all, problems);
        return new ScenarioReading(file, all, leftOut, List.copyOf(problems));
    }

    private Unread unread() {
        if (unread == null) {
            unread = new Unread(file, content, lexicon);
        }
        return unread;
    }

    private void take(Reading reading) {
        FactRows facts = new FactRows(zone, found);
        Optional<Table> cases = table(reading, ScenarioSheets.CASES);
        Optional<Table> ledger = table(reading, ScenarioSheets.FACTS);
        ledger.ifPresent(table -> table.rows().forEach(row -> {
            if (!facts.add(table, row)) {
                bad.add(FactRows.scenarioOf(row));
            }
        }));
        cases.ifPresent(table -> table.rows().forEach(row -> takeCase(table, row, facts)));
        ledger.ifPresent(table -> refuseStrayFacts(table, cases));
        table(reading, ScenarioSheets.SANCTIONS)
                .ifPresent(table -> table.rows().forEach(row -> takeSanction(table, row)));
    }

    private Optional<Table> table(Reading reading, TableShape shape) {
        Unread looser = unread;
        return reading.tables().stream()
                .filter(table -> table.shape().sheet().equals(shape.sheet()))
                .findFirst()
                .map(table -> looser == null ? table : looser.completed(table));
    }

    private void takeCase(Table table, Row row, FactRows facts) {
        int before = found.count();
        Enquiry enquiry = new CaseCells(new Cells(table, row, zone, found)).enquiry(facts.of(FactRows.scenarioOf(row)));
        List<Expectation> expected = expectations.read(table, row, Aspect.ofCases());
        Question question = enquiry == null ? null : new Question.OfCase(enquiry, absent(table, row, enquiry));
        add(table, row, question, expected, before);
    }

    private List<Deputy> absent(Table table, Row row, Enquiry enquiry) {
        List<String> written = new Cells(table, row, zone, found).texts(ScenarioSheets.DEPUTIES);
        try {
            return new AbsenceCell(lexicon)
                    .read(written, LocalDate.ofInstant(enquiry.request().receivedAt(), zone));
        } catch (Misread why) {
            found.add(table, row, ScenarioSheets.DEPUTIES, why.shown(), why.text(), why.suggestion());
            return List.of();
        }
    }

    private void takeSanction(Table table, Row row) {
        int before = found.count();
        Question question = new ChargeCells(new Cells(table, row, zone, found), table, row, found).question();
        List<Expectation> expected = expectations.read(table, row, Aspect.ofSanctions());
        if (scenarios.containsKey(FactRows.scenarioOf(row))) {
            found.add(
                    table,
                    row,
                    ScenarioSheets.NUMBER,
                    new Text("表“场景”里已有这个编号。", "The sheet 场景 has this number already."));
        }
        add(table, row, question, expected, before);
    }

    private void add(Table table, Row row, @Nullable Question question, List<Expectation> expected, int before) {
        String number = FactRows.scenarioOf(row);
        List<SupposedCell> supposed = supposed(table, row);
        if (question == null || found.count() > before) {
            bad.add(number);
        } else {
            scenarios.put(
                    number,
                    new Scenario(
                            file,
                            row.origin(),
                            String.valueOf(row.values().get(ScenarioSheets.SENTENCE)),
                            Objects.requireNonNull(table.cell(row, ScenarioSheets.SENTENCE)),
                            question,
                            supposed,
                            expected));
        }
    }

    private List<SupposedCell> supposed(Table table, Row row) {
        List<SupposedCell> supposed = new ArrayList<>();
        for (String written : new Cells(table, row, zone, found).texts(ScenarioSheets.SUPPOSED)) {
            try {
                supposed.add(lexicon.cell(written));
            } catch (Misread why) {
                found.add(table, row, ScenarioSheets.SUPPOSED, why.shown(), why.text(), why.suggestion());
            }
        }
        return List.copyOf(supposed);
    }

    /** Facts of a scenario that is switched off are left aside with it. */
    private void refuseStrayFacts(Table ledger, Optional<Table> cases) {
        Set<String> known = new HashSet<>(bad);
        cases.ifPresent(table -> table.rows().forEach(row -> known.add(FactRows.scenarioOf(row))));
        for (Row row : ledger.rows()) {
            String number = FactRows.scenarioOf(row);
            if (!known.contains(number) && !unread().isSwitchedOff(number)) {
                found.add(
                        ledger,
                        row,
                        ScenarioSheets.NUMBER,
                        number,
                        new Text("表“场景”里没有这个编号。", "There is no such scenario in the sheet 场景."),
                        Nearest.to(number, known));
            }
        }
    }
}
