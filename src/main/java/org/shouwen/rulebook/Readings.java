package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.TableShape;

/** Drafts the probes that tell what a firing met: for each rule, and for each row that a rule asks for. */
final class Readings {

    /** What it tells when a probe holds. */
    sealed interface Reading {

        /** The rule fired. */
        record Fired(String rule) implements Reading {}

        /** The rows that these variables stand for decided something. */
        record Decided(List<String> rows) implements Reading {}

        /** These fields of the row that the variable stands for were read. */
        record Read(String row, List<String> fields) implements Reading {}

        /** These sheets were read as a whole, through what is made of them. */
        record ReadWhole(List<String> sheets) implements Reading {}
    }

    private final Anatomy anatomy;
    private final Observation.Depth depth;
    private final ProbeBase.Draft<Reading> draft;
    private final WrittenRule rule;
    private final Map<String, List<String>> sheetsByVariable = new HashMap<>();

    Readings(Anatomy anatomy, Observation.Depth depth, ProbeBase.Draft<Reading> draft, WrittenRule rule) {
        this.anatomy = anatomy;
        this.depth = depth;
        this.draft = draft;
        this.rule = rule;
    }

    void add(List<RuleConditionElement> conditions) {
        draft.add(new Reading.Fired(rule.rule().getName()), conditions);
        if (depth == Observation.Depth.CELLS) {
            Chain.patterns(conditions).forEach(this::bind);
            sheetsByVariable.forEach((variable, sheets) -> draft.add(new Reading.ReadWhole(sheets), conditions));
            read(conditions, List.of());
        }
        for (int place = 0; place < conditions.size(); place++) {
            decide(conditions, place);
        }
    }

    private void bind(Pattern pattern) {
        List<String> sheets = anatomy.sheetsBehind(WrittenRule.typeOf(pattern));
        if (!sheets.isEmpty()) {
            sheetsByVariable.put(Chain.variable(pattern), sheets);
        }
    }

    /** @param before what has to hold before the conditions are looked at */
    private void read(List<RuleConditionElement> conditions, List<RuleConditionElement> before) {
        List<RuleConditionElement> held = new ArrayList<>(before);
        for (RuleConditionElement condition : conditions) {
            read(Branches.inside(condition), held);
            if (condition instanceof Pattern pattern) {
                sheetsByVariable.forEach((variable, sheets) -> readWhole(pattern, variable, sheets, held));
                if (isRow(pattern)) {
                    read(pattern, held);
                }
            }
            held.add(condition);
        }
    }

    /** What is made of rows answers differently with other rows, so a condition that asks it has read them all. */
    private void readWhole(Pattern pattern, String variable, List<String> sheets, List<RuleConditionElement> before) {
        List<String> constraints = Relaxed.constraints(pattern);
        boolean itself = Chain.variable(pattern).equals(variable);
        Predicate<Integer> asks = place -> itself || new ConditionText(constraints.get(place)).mentions(variable);
        if (IntStream.range(0, constraints.size()).boxed().anyMatch(asks)) {
            draft.add(
                    new Reading.ReadWhole(sheets), Relaxed.plus(before, List.of(Relaxed.only(pattern, asks.negate()))));
        }
    }

    private void read(Pattern pattern, List<RuleConditionElement> before) {
        Map<List<Integer>, List<String>> fieldsByKept = new LinkedHashMap<>();
        for (Column column : shape(pattern).columns()) {
            if (isUsed(pattern, column.field())) {
                fieldsByKept
                        .computeIfAbsent(kept(pattern, column.field()), kept -> new ArrayList<>())
                        .add(column.field());
            }
        }
        fieldsByKept.forEach((kept, fields) -> draft.add(
                new Reading.Read(Chain.variable(pattern), List.copyOf(fields)),
                Relaxed.plus(before, List.of(Relaxed.only(pattern, kept::contains)))));
    }

    /** Whether anything in the rule can depend on the field: asked for, bound, or within reach of a bound row. */
    private boolean isUsed(Pattern pattern, String field) {
        WrittenPattern written = rule.written(pattern);
        return written.bound() != null
                || written.fields().values().stream().anyMatch(path -> new ConditionText(path).mentions(field))
                || kept(pattern, field).size() < pattern.getConstraints().size();
    }

    /** The places of the constraints that ask nothing of the field, not even by a variable that stands for it. */
    private List<Integer> kept(Pattern pattern, String field) {
        List<String> constraints = Relaxed.constraints(pattern);
        List<String> names = new ArrayList<>(List.of(field));
        rule.written(pattern).fields().forEach((variable, path) -> {
            if (new ConditionText(path).mentions(field)) {
                names.add(variable);
            }
        });
        return IntStream.range(0, constraints.size())
                .filter(place -> names.stream().noneMatch(new ConditionText(constraints.get(place))::mentions))
                .boxed()
                .toList();
    }

    /** What follows on the condition, whether a row lets it hold or keeps it from holding. */
    private void decide(List<RuleConditionElement> conditions, int place) {
        RuleConditionElement condition = conditions.get(place);
        List<RuleConditionElement> inside = Branches.joined(Branches.inside(condition));
        List<RuleConditionElement> others = Relaxed.without(conditions, place);
        if (condition instanceof Pattern pattern) {
            switches(List.of(pattern), relaxed -> Relaxed.with(conditions, place, relaxed.get(0)));
        } else if (Branches.isNot(condition)) {
            decided(inside, Relaxed.plus(others, inside));
            switches(inside, relaxed -> Relaxed.plus(conditions, relaxed));
        } else {
            switches(inside, relaxed -> Relaxed.plus(others, relaxed));
        }
    }

    private void decided(List<RuleConditionElement> asked, List<RuleConditionElement> conditions) {
        List<String> rows = asked.stream()
                .filter(this::isRow)
                .map(pattern -> Chain.variable((Pattern) pattern))
                .toList();
        if (!rows.isEmpty()) {
            draft.add(new Reading.Decided(rows), conditions);
        }
    }

    /** The same with a yes/no cell that may be either. */
    private void switches(
            List<RuleConditionElement> asked, Function<List<RuleConditionElement>, List<RuleConditionElement>> whole) {
        for (int place = 0; place < asked.size(); place++) {
            if (asked.get(place) instanceof Pattern pattern && isRow(pattern)) {
                for (Column column : shape(pattern).columns()) {
                    List<Integer> kept = kept(pattern, column.field());
                    if (column.type() == CellType.YES_NO
                            && !column.key()
                            && kept.size() < pattern.getConstraints().size()) {
                        Pattern either = Relaxed.only(pattern, kept::contains);
                        decided(List.of(either), whole.apply(Relaxed.with(asked, place, either)));
                    }
                }
            }
        }
    }

    private boolean isRow(RuleConditionElement condition) {
        return condition instanceof Pattern pattern && anatomy.table(WrittenRule.typeOf(pattern)) != null;
    }

    private TableShape shape(Pattern pattern) {
        return Objects.requireNonNull(anatomy.table(WrittenRule.typeOf(pattern)));
    }
}
