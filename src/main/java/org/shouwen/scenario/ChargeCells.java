package org.shouwen.scenario;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.audit.fact.AuditPeriod;
import org.shouwen.audit.fact.Charge;
import org.shouwen.audit.fact.Feedback;
import org.shouwen.audit.fact.FirstMisroute;
import org.shouwen.audit.fact.Handover;
import org.shouwen.audit.fact.MisrouteSeries;
import org.shouwen.audit.fact.Offence;
import org.shouwen.audit.fact.Repetition;
import org.shouwen.audit.fact.TrainingRecord;
import org.shouwen.ledger.FeedbackOutcome;
import org.shouwen.table.Row;
import org.shouwen.table.RowProblems;
import org.shouwen.table.Table;
import org.shouwen.table.Text;

/** A row of the sheet 奖罚 as what an audit brings to the rules. */
final class ChargeCells {

    private final Cells cells;
    private final Table table;
    private final Row row;
    private final RowProblems problems;

    ChargeCells(Cells cells, Table table, Row row, RowProblems problems) {
        this.cells = cells;
        this.table = table;
        this.row = row;
        this.problems = problems;
    }

    /** {@code null} if the row asks nothing or leaves out what its question needs; the problems then say so. */
    Question.@Nullable OfSanction question() {
        OffsetDateTime asOf = cells.moment("asOf");
        int before = problems.count();
        List<Object> facts = asOf == null ? List.of() : facts(asOf.toLocalDate());
        if (asOf != null && facts.isEmpty() && problems.count() == before) {
            problems.add(
                    table,
                    row,
                    ScenarioSheets.SENTENCE,
                    new Text(
                            "这一行没有写明违规、反馈、转错、培训或审计。",
                            "The row names no violation, feedback, misroute, training or audit."));
        }
        return asOf == null || problems.count() > before || facts.isEmpty()
                ? null
                : new Question.OfSanction(asOf, facts);
    }

    private List<Object> facts(LocalDate day) {
        return Stream.of(charge(day), feedback(), correction(), misroutes(), training(day), audit(day))
                .flatMap(List::stream)
                .toList();
    }

    private List<Object> charge(LocalDate day) {
        if (!cells.has("severity") || !need("violation", "clause", "basis", "role")) {
            return List.of();
        }
        List<Object> facts = new ArrayList<>();
        facts.add(new Charge(
                given("violation"),
                given("clause"),
                given("basis"),
                given("role"),
                cells.text("department"),
                cells.text("office"),
                cells.number("severity", 0),
                cells.isYes("complaint"),
                day));
        facts.add(new Repetition(0, 0));
        List<Integer> months = cells.numbers("earlierMonths").stream().sorted().toList();
        for (int earlier = 1; earlier <= months.size(); earlier++) {
            facts.add(new Repetition(earlier, months.get(earlier - 1)));
        }
        return facts;
    }

    private List<Object> feedback() {
        FeedbackOutcome outcome = cells.constant(FeedbackOutcome.class, "feedback");
        if (outcome == null) {
            return List.of();
        }
        List<Object> facts = new ArrayList<>();
        facts.add(new Feedback(
                1, outcome, cells.text("feedbackStaff"), cells.text("feedbackDepartment"), cells.text("office")));
        if (cells.has("violation") && need("role")) {
            facts.add(new Offence(
                    0,
                    given("violation"),
                    given("role"),
                    cells.text("department"),
                    cells.text("office"),
                    cells.text("staffId")));
        }
        return facts;
    }

    /** A first hand-over to the wrong department, and the next one of the same hand. */
    private List<Object> correction() {
        if (!cells.has("correctedAfter") || !need("staffId")) {
            return List.of();
        }
        String staff = given("staffId");
        return List.of(
                new Handover(1, staff, staff, null, true, cells.isYes("wrongAccepted"), 0),
                new Handover(2, staff, null, null, false, false, cells.number("correctedAfter", 0)));
    }

    private List<Object> misroutes() {
        return cells.has("misroutes") && need("staffId")
                ? List.of(new MisrouteSeries(
                        given("staffId"), cells.number("misroutes", 0), cells.number("misrouteMonths", 0)))
                : List.of();
    }

    private List<Object> training(LocalDate day) {
        if (!cells.has("trainingKept") || !need("staffId", "office")) {
            return List.of();
        }
        List<Object> facts = new ArrayList<>();
        facts.add(new FirstMisroute(
                given("staffId"),
                given("office"),
                cells.isYes("trainingKept"),
                day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        cells.numbers("trainedDaysBefore").forEach(days -> facts.add(new TrainingRecord(given("staffId"), days)));
        return facts;
    }

    private List<Object> audit(LocalDate day) {
        return cells.isYes("auditBegins") ? List.of(new AuditPeriod(day, day)) : List.of();
    }

    private String given(String field) {
        return Objects.requireNonNull(cells.text(field));
    }

    private boolean need(String... fields) {
        boolean all = true;
        for (String field : fields) {
            if (!cells.has(field)) {
                all = false;
                problems.add(
                        table,
                        row,
                        field,
                        new Text("按这一行所问，此格必须填写。", "What the row asks about needs this cell (%s).".formatted(field)));
            }
        }
        return all;
    }
}
