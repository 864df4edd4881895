package org.shouwen.organisation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.shouwen.table.Column;
import org.shouwen.table.Problem;
import org.shouwen.table.Reading;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.TableShape;
import org.shouwen.table.Text;
import org.shouwen.table.Validity;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Workbooks;

/** Reads a draft from a workbook. */
final class WorkbookDraft implements Draft.Places {

    private static final String FILE = "organisation.xlsx";

    private final byte[] workbook;
    private final Vocabularies words;
    private final Faults faults = new Faults();

    WorkbookDraft(byte[] workbook, Vocabularies rulebook) {
        this.workbook = workbook;
        this.words = ownWords(workbook, rulebook);
    }

    Draft read() {
        Reading reading = Workbooks.read(
                FILE, workbook, Stream.of(Part.values()).map(Part::shape).toList(), words);
        reading.problems().stream().map(WorkbookDraft::fault).forEach(faults::add);
        Map<Part, List<Entry>> entries = new EnumMap<>(Part.class);
        for (Table table : reading.tables()) {
            Part part = Part.valueOf(table.shape().name());
            entries.put(part, table.rows().stream().map(row -> entry(part, row)).toList());
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

    /** A first reading for offices and staff ids alone; what is wrong with them the second one reports. */
    private static Vocabularies ownWords(byte[] workbook, Vocabularies rulebook) {
        TableShape staff = Part.STAFF.shape();
        TableShape ids =
                new TableShape(staff.name(), staff.sheet(), staff.hitPolicy(), List.of(Part.STAFF.column("id")));
        Reading reading = Workbooks.read(FILE, workbook, List.of(Part.OFFICES.shape(), ids), Vocabularies.of(Map.of()));
        return Words.of(
                rulebook,
                rows(reading, Part.OFFICES)
                        .filter(row -> row.values().containsKey("code"))
                        .map(WorkbookDraft::office)
                        .toList(),
                rows(reading, Part.STAFF)
                        .map(row -> row.values().get("id"))
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList());
    }

    private static Stream<Row> rows(Reading reading, Part part) {
        return reading.tables().stream()
                .filter(table -> table.shape().name().equals(part.name()))
                .flatMap(table -> table.rows().stream());
    }

    private static Office office(Row row) {
        String code = String.valueOf(row.values().get("code"));
        return new Office(
                code,
                row.values().getOrDefault("nameZh", code).toString(),
                row.values().getOrDefault("nameEn", code).toString());
    }

    private static Fault fault(Problem problem) {
        return new Fault(
                null, problem.sheet(), problem.cell(), problem.found(), problem.message(), problem.suggestion());
    }
}
