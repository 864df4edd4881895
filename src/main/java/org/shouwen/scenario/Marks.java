package org.shouwen.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shouwen.scenario.ScenarioResult.Verdict;
import org.shouwen.table.CellMark;
import org.shouwen.table.Problem;

/** What is marked in a tester's own workbook: every compared cell, and every cell that could not be read. */
final class Marks {

    private Marks() {}

    static List<CellMark> of(ScenarioReading reading, List<ScenarioResult> results) {
        return Stream.of(
                        reading.problems().stream()
                                .filter(problem -> problem.cell() != null)
                                .map(Marks::of),
                        reading.leftOut().stream().flatMap(Marks::of),
                        results.stream().flatMap(Marks::of))
                .flatMap(Function.identity())
                .toList();
    }

    /** Where its own row has no mark that says why, its 编号 has one. */
    private static Stream<CellMark> of(LeftOut row) {
        return Stream.ofNullable(row.because())
                .map(problem -> new CellMark(
                        row.sheet(),
                        row.cell(),
                        CellMark.Verdict.DOUBTFUL,
                        "没有运行，见 %s!%s：%s"
                                .formatted(
                                        problem.sheet(),
                                        problem.cell(),
                                        problem.message().zh())));
    }

    private static CellMark of(Problem problem) {
        String meant = problem.suggestion() == null ? "" : "是否想写“" + problem.suggestion() + "”？";
        String cell = Objects.requireNonNull(problem.cell());
        return new CellMark(
                Objects.requireNonNull(problem.sheet()),
                cell.contains(":") ? cell.substring(0, cell.indexOf(':')) : cell,
                CellMark.Verdict.DOUBTFUL,
                problem.message().zh() + meant);
    }

    private static Stream<CellMark> of(ScenarioResult result) {
        String sheet = result.scenario().origin().sheet();
        Map<String, Difference> differences = new HashMap<>();
        result.differences().forEach(difference -> differences.put(difference.cell(), difference));
        List<CellMark> marks = new ArrayList<>();
        for (Expectation expected : result.scenario().expectations()) {
            Difference difference = differences.remove(expected.cell());
            marks.add(new CellMark(
                    sheet,
                    expected.cell(),
                    difference == null ? CellMark.Verdict.GOOD : CellMark.Verdict.BAD,
                    difference == null ? null : difference.comment().zh()));
        }
        differences
                .values()
                .forEach(difference -> marks.add(new CellMark(
                        sheet,
                        difference.cell(),
                        CellMark.Verdict.BAD,
                        difference.comment().zh())));
        if (result.verdict() == Verdict.UNCHECKED) {
            marks.add(new CellMark(
                    sheet, result.scenario().sentenceCell(), CellMark.Verdict.DOUBTFUL, "没有填写任何期望，什么也没有比较。"));
        }
        return marks.stream();
    }
}
