package org.shouwen.scenario;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.decision.Shipped;
import org.shouwen.table.Column;
import org.shouwen.table.TableShape;

/** A workbook of scenarios as a tester fills it in, column by column. */
final class Book {

    static final LocalDateTime TEN = LocalDateTime.of(2026, 11, 23, 10, 0);

    static final Scenarios SCENARIOS =
            new Scenarios(Shipped.rulebook(), Shipped.organisation(), ZoneId.of("Asia/Shanghai"));

    private final List<Map<String, Object>> cases = new ArrayList<>();
    private final List<Map<String, Object>> facts = new ArrayList<>();
    private final List<Map<String, Object>> sanctions = new ArrayList<>();

    /** A resident rings the cleaning foreman at ten, since sewage comes back up; judged at once. */
    static Book sewage(Object... headingsAndValues) {
        return new Book().andSewage(headingsAndValues);
    }

    Book andSewage(Object... headingsAndValues) {
        return andCase(joined(
                List.of("首问工号", "C-200", "渠道", "电话", "种类", "求助", "事项代码", "ENG_SEWAGE_BACKFLOW"), headingsAndValues));
    }

    /** A scenario with the next number, received at ten. */
    Book andCase(Object... headingsAndValues) {
        String number = "S-" + (cases.size() + 1);
        Map<String, Object> row = row(ScenarioSheets.CASES, "编号", number, "场景", "场景 " + number, "收到时间", TEN);
        row.putAll(row(ScenarioSheets.CASES, headingsAndValues));
        cases.add(row);
        return this;
    }

    /** A fact of the last scenario, so many minutes after ten. */
    Book fact(String type, int minute, Object... headingsAndValues) {
        Map<String, Object> row =
                row(ScenarioSheets.FACTS, "场景编号", "S-" + cases.size(), "类型", type, "时间", TEN.plusMinutes(minute));
        row.putAll(row(ScenarioSheets.FACTS, headingsAndValues));
        facts.add(row);
        return this;
    }

    /** A question about sanctions. */
    static Book sanction(Object... headingsAndValues) {
        return new Book().andSanction(headingsAndValues);
    }

    Book andSanction(Object... headingsAndValues) {
        String number = "J-" + (sanctions.size() + 1);
        Map<String, Object> row = row(ScenarioSheets.SANCTIONS, "编号", number, "场景", "奖罚 " + number, "判定时间", TEN);
        row.putAll(row(ScenarioSheets.SANCTIONS, headingsAndValues));
        sanctions.add(row);
        return this;
    }

    /** Changes a cell of the last row of 场景; {@code null} clears it. */
    Book with(String heading, Object value) {
        cases.get(cases.size() - 1).put(field(ScenarioSheets.CASES, heading), value);
        return this;
    }

    private static List<Object> joined(List<Object> first, Object... more) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }

    private Book andCase(List<Object> headingsAndValues) {
        return andCase(headingsAndValues.toArray());
    }

    private static Map<String, Object> row(TableShape shape, Object... headingsAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int place = 0; place < headingsAndValues.length; place += 2) {
            row.put(field(shape, headingsAndValues[place].toString()), headingsAndValues[place + 1]);
        }
        return row;
    }

    /** Reserved columns are their own fields. */
    private static String field(TableShape shape, String heading) {
        return shape.columns().stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .map(Column::field)
                .orElse(heading);
    }

    byte[] bytes() {
        return new ScenarioBook(cases, facts, sanctions)
                .write(new Lexicon(Shipped.rulebook(), Shipped.organisation()).words());
    }

    ScenarioReading read() {
        return SCENARIOS.read("scenarios/test.xlsx", bytes());
    }

    List<ScenarioResult> run() {
        ScenarioReading reading = read();
        if (!reading.problems().isEmpty()) {
            throw new AssertionError(reading.problems());
        }
        return SCENARIOS.run(reading.scenarios());
    }

    /** What differs in the only scenario. */
    List<Difference> differences() {
        return run().get(0).differences();
    }

    /** Where the sheet 场景 or 奖罚 has the column in the row of the last scenario, for instance {@code N3}. */
    String cell(String heading) {
        boolean ofCases = sanctions.isEmpty();
        TableShape shape = ofCases ? ScenarioSheets.CASES : ScenarioSheets.SANCTIONS;
        List<Map<String, Object>> rows = ofCases ? cases : sanctions;
        List<Column> written = ScenarioBook.used(shape, rows).columns();
        int place = written.stream().map(Column::heading).toList().indexOf(heading);
        return letters(place) + (rows.size() + 2);
    }

    static String letters(int place) {
        return place < 26
                ? String.valueOf((char) ('A' + place))
                : "" + (char) ('A' + place / 26 - 1) + (char) ('A' + place % 26);
    }
}
