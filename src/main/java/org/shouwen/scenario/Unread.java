package org.shouwen.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.Layout;
import org.shouwen.table.Problem;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.TableShape;
import org.shouwen.table.Workbooks;

/**
 * The rows that the strict reading left out. A row with one bad cell is left out whole; still it must be known whose row
 * it was, and a scenario that expects an error may use words nobody knows.
 */
final class Unread {

    private static final int FIRST_DATA_ROW = 3;
    private static final Pattern CELL = Pattern.compile("([A-Z]+)(\\d+).*");
    private static final Column OFF = new Column("off", "停用", CellType.YES_NO, false, false, true, null);

    private final String file;
    private final byte[] content;
    private final Lexicon lexicon;
    private final Map<String, Map<Integer, String>> numbers = new HashMap<>();
    private final List<ScenarioRow> rows = new ArrayList<>();
    private final Set<String> switchedOff = new HashSet<>();
    private final Set<String> expectingErrors = new HashSet<>();
    private final Map<String, Table> loosened = new HashMap<>();

    /** @param cell address of its 编号 */
    private record ScenarioRow(String sheet, int row, String cell) {

        String name() {
            return sheet + '!' + row;
        }

        boolean hasIn(Problem problem) {
            return sheet.equals(problem.sheet()) && rowOf(problem) == row;
        }
    }

    Unread(String file, byte[] content, Lexicon lexicon) {
        this.file = file;
        this.content = content;
        this.lexicon = lexicon;
        readNumbers();
        readWithUnknownWords();
    }

    private void readNumbers() {
        for (Table table : tables(ScenarioSheets.numbersAnd(OFF))) {
            Map<Integer, String> byRow = numbers.computeIfAbsent(table.shape().sheet(), first -> new HashMap<>());
            for (Row row : table.rows()) {
                boolean numbered = row.values().containsKey(ScenarioSheets.NUMBER);
                boolean off = Boolean.TRUE.equals(row.values().get(OFF.field()));
                if (numbered) {
                    byRow.put(row.origin().row(), FactRows.scenarioOf(row));
                }
                if (numbered && off) {
                    switchedOff.add(FactRows.scenarioOf(row));
                }
                if (!off && !table.shape().sheet().equals(ScenarioSheets.FACTS.sheet())) {
                    rows.add(new ScenarioRow(
                            table.shape().sheet(),
                            row.origin().row(),
                            String.valueOf(table.cell(row, ScenarioSheets.NUMBER))));
                }
            }
        }
    }

    private void readWithUnknownWords() {
        for (Table table : tables(ScenarioSheets.withUnknownWords())) {
            loosened.put(table.shape().sheet(), table);
            table.rows().stream()
                    .filter(row -> row.values().containsKey(Aspect.ERROR.name()))
                    .map(FactRows::scenarioOf)
                    .forEach(expectingErrors::add);
        }
    }

    private List<Table> tables(List<TableShape> shapes) {
        return Workbooks.read(file, content, shapes, lexicon.words(), Layout.LOOSE)
                .tables();
    }

    /** The scenario whose row a problem stands in; {@code null} if it stands in none. */
    @Nullable
    String scenarioOf(Problem problem) {
        return numbers.getOrDefault(problem.sheet(), Map.of()).get(rowOf(problem));
    }

    /**
     * The rows of scenarios that are not among those that run.
     *
     * @param problems in reading order
     */
    List<LeftOut> leftOut(List<Scenario> running, List<Problem> problems) {
        Set<String> run = running.stream()
                .map(scenario ->
                        scenario.origin().sheet() + '!' + scenario.origin().row())
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !run.contains(row.name()))
                .map(row -> new LeftOut(row.sheet(), row.cell(), because(row, problems)))
                .toList();
    }

    private @Nullable Problem because(ScenarioRow row, List<Problem> problems) {
        String number = numbers.getOrDefault(row.sheet(), Map.of()).get(row.row());
        return number == null || problems.stream().anyMatch(row::hasIn)
                ? null
                : problems.stream()
                        .filter(problem -> number.equals(scenarioOf(problem)))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a problem leaves no row that could be trusted. */
    static boolean concernsAll(Problem problem) {
        return rowOf(problem) < FIRST_DATA_ROW;
    }

    private static int rowOf(Problem problem) {
        Matcher cell = CELL.matcher(problem.cell() == null ? "" : problem.cell());
        return cell.matches() ? Integer.parseInt(cell.group(2)) : 0;
    }

    boolean isSwitchedOff(String scenario) {
        return switchedOff.contains(scenario);
    }

    /** Whether a problem is but a word that nobody knows in a scenario that expects to be refused. */
    boolean isIntended(Problem problem) {
        Table table = loosened.get(problem.sheet());
        String scenario = scenarioOf(problem);
        return table != null
                && scenario != null
                && expectingErrors.contains(scenario)
                && standsWhereWordsMayBeUnknown(table, problem);
    }

    private static boolean standsWhereWordsMayBeUnknown(Table table, Problem problem) {
        Matcher cell = CELL.matcher(String.valueOf(problem.cell()));
        return cell.matches()
                && shape(table).columns().stream()
                        .filter(ScenarioSheets::mayBeUnknown)
                        .anyMatch(column -> cell.group(1).equals(table.columns().get(column.field())));
    }

    private static TableShape shape(Table table) {
        return ScenarioSheets.ALL.stream()
                .filter(shape -> shape.sheet().equals(table.shape().sheet()))
                .findFirst()
                .orElseThrow();
    }

    /** The table with the rows of scenarios that expect an error put in their places. */
    Table completed(Table table) {
        Table loose = loosened.get(table.shape().sheet());
        if (loose == null) {
            return table;
        }
        Set<Integer> read = table.rows().stream().map(row -> row.origin().row()).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>(table.rows());
        loose.rows().stream()
                .filter(row -> expectingErrors.contains(FactRows.scenarioOf(row)))
                .filter(row -> !read.contains(row.origin().row()))
                .map(row -> coded(table.shape(), row))
                .forEach(rows::add);
        rows.sort((one, two) -> one.origin().row() - two.origin().row());
        return table.with(rows);
    }

    private Row coded(TableShape shape, Row row) {
        Map<String, Object> values = new LinkedHashMap<>(row.values());
        for (Column column : shape.columns()) {
            String vocabulary = column.vocabulary();
            Object value = values.get(column.field());
            if (value != null && vocabulary != null && ScenarioSheets.mayBeUnknown(column)) {
                values.put(
                        column.field(),
                        value instanceof List<?> list
                                ? list.stream()
                                        .map(word -> lexicon.codeOr(vocabulary, word.toString()))
                                        .toList()
                                : lexicon.codeOr(vocabulary, value.toString()));
            }
        }
        return new Row(row.origin(), row.validity(), values);
    }
}
