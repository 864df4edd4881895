package org.shouwen.organisation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shouwen.table.Column;
import org.shouwen.table.Problem;
import org.shouwen.table.Reading;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.Text;
import org.shouwen.table.Validity;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Workbooks;

/** Reads a draft from a workbook. */
final class WorkbookDraft implements Draft.Places {

    private static final String FILE = "organisation.xlsx";

    private final byte[] workbook;
    private final LooseRows loose;
    private final Vocabularies words;
    private final Faults faults = new Faults();

    WorkbookDraft(byte[] workbook, Vocabularies rulebook) {
        this.workbook = workbook;
        this.loose = new LooseRows(FILE, workbook);
        this.words = Words.of(rulebook, loose.offices(), loose.staffIds());
    }

    Draft read() {
        Reading reading = Workbooks.read(
                FILE, workbook, Stream.of(Part.values()).map(Part::shape).toList(), words);
        reading.problems().stream()
                .filter(problem -> !mayBe(problem))
                .map(WorkbookDraft::fault)
                .forEach(faults::add);
        Map<Part, List<Entry>> entries = new EnumMap<>(Part.class);
        for (Table table : reading.tables()) {
            Part part = Part.valueOf(table.shape().name());
            entries.put(part, entries(part, table));
        }
        if (reading.tables().isEmpty() && !faults.isEmpty()) {
            throw faults.exception();
        }
        return new Draft(entries, faults, words, this);
    }

    /** The row is certain; the column is where the sheet as written by this service has it. */
    @Override
    public Fault at(Entry entry, String field, Text message) {
        Object found = entry.values().get(field);
        Column column = entry.part().column(field);
        String cell = "%c%d".formatted('A' + entry.part().columns().indexOf(column), entry.place());
        return Fault.inSheet(
                entry.part().sheet(),
                cell,
                found == null ? null : found.toString(),
                new Text("“%s”：%s".formatted(column.heading(), message.zh()), message.en()));
    }

    @Override
    public Fault at(Part part, Text message) {
        return Fault.inSheet(part.sheet(), null, null, message);
    }

    private List<Entry> entries(Part part, Table table) {
        Map<Integer, Entry> byRow = new TreeMap<>();
        loose.entries(part, words).forEach(entry -> byRow.put(entry.place(), entry));
        table.rows().stream().map(row -> entry(part, row)).forEach(entry -> byRow.put(entry.place(), entry));
        return List.copyOf(byRow.values());
    }

    private Entry entry(Part part, Row row) {
        Entry entry = new Entry(part, row.origin().row(), row.values());
        if (!row.validity().equals(Validity.ALWAYS)) {
            faults.add(at(
                    entry,
                    part.columns().get(0).field(),
                    new Text(
                            "组织资料不按日期生效；请删去生效日期、失效日期，不再有效的行填停用",
                            "an organisation has no dates; remove them and switch off the row if it no longer holds")));
        }
        return entry;
    }

    private static boolean mayBe(Problem problem) {
        return problem.concernsAnEmptySheet()
                && Stream.of(Part.values())
                        .anyMatch(part -> part.isOptional() && part.sheet().equals(problem.sheet()));
    }

    private static Fault fault(Problem problem) {
        return new Fault(
                null, problem.sheet(), problem.cell(), problem.found(), problem.message(), problem.suggestion());
    }
}
