package org.shouwen.coverage;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwen.rulebook.Observation;
import org.shouwen.rulebook.RuleNote;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.scenario.Scenario;
import org.shouwen.scenario.SupposedCell;
import org.shouwen.table.Origin;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.Word;

/** Gathers what scenarios touch while they run. May be told by several threads. */
public final class Touched {

    private static final String CLAUSES = "条款";

    private final Rulebook rulebook;
    private final List<Scenario> scenarios;
    private final Map<Scenario, Integer> places = new IdentityHashMap<>();
    private final Set<LocalDate> days;
    private final Map<String, BitSet> firedIn = new HashMap<>();
    private final Set<Origin> rows = new HashSet<>();

    /** @param scenarios those that will run, in their order */
    public Touched(Rulebook rulebook, List<Scenario> scenarios) {
        this.rulebook = rulebook;
        this.scenarios = List.copyOf(scenarios);
        scenarios.forEach(scenario -> places.put(scenario, places.size()));
        this.days = scenarios.stream()
                .map(scenario -> scenario.question().asOf().toInstant())
                .map(moment -> LocalDate.ofInstant(moment, rulebook.zone()))
                .collect(Collectors.toSet());
    }

    /** Takes down what a firing for one of the scenarios met. A row that it supposes to be another is not the table's. */
    public synchronized void add(Scenario scenario, Observation met) {
        int place = Objects.requireNonNull(places.get(scenario));
        met.rules().forEach(rule -> firedIn.computeIfAbsent(rule, first -> new BitSet())
                .set(place));
        List<Origin> supposed =
                scenario.supposed().stream().map(SupposedCell::row).toList();
        met.rows().stream().filter(row -> !supposed.contains(row)).forEach(rows::add);
    }

    /** What was touched, once all have run. */
    public synchronized Coverage coverage() {
        return new Coverage(
                rulebook.vocabularies().words(CLAUSES).stream().map(this::use).toList(),
                rulebook.ruleNotes().stream().map(this::use).toList(),
                rulebook.tables().stream().map(this::use).toList());
    }

    private ClauseUse use(Word clause) {
        List<RuleNote> named = rulebook.ruleNotes().stream()
                .filter(rule -> rule.clauses().contains(clause.code()))
                .toList();
        BitSet any = new BitSet();
        named.forEach(rule -> any.or(fired(rule)));
        return new ClauseUse(
                clause.code(),
                clause.text(),
                any.cardinality(),
                named.stream().map(this::use).toList());
    }

    private RuleUse use(RuleNote rule) {
        List<String> numbers = fired(rule).stream()
                .mapToObj(place -> scenarios.get(place).number())
                .toList();
        return new RuleUse(rule.name(), rule.file(), numbers);
    }

    private BitSet fired(RuleNote rule) {
        return firedIn.getOrDefault(rule.name(), new BitSet());
    }

    private TableUse use(Table table) {
        List<UntestedRow> untested = table.rows().stream()
                .filter(row -> !rows.contains(row.origin()))
                .map(row -> untested(table, row))
                .toList();
        return new TableUse(
                table.workbook(), table.shape().sheet(), table.rows().size(), untested, table.off());
    }

    private UntestedRow untested(Table table, Row row) {
        List<String> cells = table.shape().columns().stream()
                .flatMap(column -> Stream.ofNullable(table.cell(row, column.field())))
                .toList();
        return new UntestedRow(row.origin(), cells, days.stream().anyMatch(row.validity()::covers));
    }
}
