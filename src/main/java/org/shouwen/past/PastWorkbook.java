package org.shouwen.past;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.CaseFiles;
import org.shouwen.decision.PastCase;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.sheet.FactReader;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.ServiceRequest;
import org.shouwen.table.Problem;
import org.shouwen.table.Reading;
import org.shouwen.table.Row;
import org.shouwen.table.RowProblems;
import org.shouwen.table.Table;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Workbooks;

/** Reads past ledgers from a workbook. A case with a single bad row is not taken: half a case would be judged wrongly. */
final class PastWorkbook {

    static final String FILE = "ledger.xlsx";

    private final CaseFiles files;
    private final ZoneId zone;
    private final RowProblems found = new RowProblems(FILE);
    private final Set<String> bad = new HashSet<>();
    private final Map<String, List<LedgerFact>> facts = new HashMap<>();
    private final Map<String, Row> cases = new LinkedHashMap<>();

    private PastWorkbook(CaseFiles files, ZoneId zone) {
        this.files = files;
        this.zone = zone;
    }

    static PastReading read(byte[] workbook, Vocabularies words, CaseFiles files, ZoneId zone) {
        Reading reading = Workbooks.read(FILE, workbook, List.of(PastSheets.CASES, PastSheets.FACTS), words);
        List<Problem> problems =
                reading.problems().stream().filter(PastWorkbook::counts).toList();
        BadRows badRows = new BadRows(workbook, problems);
        return badRows.isFatal()
                ? new PastReading(List.of(), 0, true, problems)
                : new PastWorkbook(files, zone).read(reading.tables(), problems, badRows);
    }

    /** Requests of which nothing was written down come without a row in the other sheet. */
    private static boolean counts(Problem problem) {
        return !problem.concernsAnEmptySheet() || !PastSheets.FACTS.sheet().equals(problem.sheet());
    }

    private PastReading read(List<Table> tables, List<Problem> problems, BadRows badRows) {
        bad.addAll(badRows.cases());
        table(tables, PastSheets.CASES.sheet()).ifPresent(table -> table.rows()
                .forEach(row -> cases.put(new CaseRow(table, row, found).number(), row)));
        table(tables, PastSheets.FACTS.sheet()).ifPresent(table -> table.rows().forEach(row -> take(table, row)));
        List<PastCase> good = new ArrayList<>();
        table(tables, PastSheets.CASES.sheet())
                .ifPresent(table -> cases.values().forEach(row -> {
                    PastCase past = past(table, row);
                    if (past != null) {
                        good.add(past);
                    }
                }));
        return new PastReading(good, bad.size(), false, inOrder(problems));
    }

    private void take(Table table, Row row) {
        String number = String.valueOf(row.values().get(PastSheets.CASE));
        LedgerFact fact = new FactReader(table, row, zone, found).read();
        if (fact == null) {
            bad.add(number);
        } else if (!cases.containsKey(number)) {
            if (!bad.contains(number)) {
                found.add(
                        table,
                        row,
                        PastSheets.CASE,
                        new Text("请求表中没有这个案件号。", "There is no such case in the sheet 请求."));
            }
            bad.add(number);
        } else {
            facts.computeIfAbsent(number, first -> new ArrayList<>()).add(fact);
        }
    }

    private @Nullable PastCase past(Table table, Row row) {
        CaseRow asked = new CaseRow(table, row, found);
        ServiceRequest request = asked.request(zone);
        FirstAsked firstAsked = asked.firstAsked(files);
        if (request == null || firstAsked == null) {
            bad.add(asked.number());
        }
        return request == null || firstAsked == null || bad.contains(asked.number())
                ? null
                : new PastCase(
                        asked.number(),
                        request,
                        firstAsked,
                        asked.customer(),
                        facts.getOrDefault(asked.number(), List.of()));
    }

    private List<Problem> inOrder(List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(found.found());
        all.sort(Problem.IN_READING_ORDER);
        return all;
    }

    private static Optional<Table> table(List<Table> tables, String sheet) {
        return tables.stream()
                .filter(table -> table.shape().sheet().equals(sheet))
                .findFirst();
    }
}
