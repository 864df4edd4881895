package org.shouwen.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwen.rulebook.RuleNote;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.RulebookStatus;
import org.shouwen.rulebook.Rulebooks;
import org.shouwen.run.ScenariosInForce;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.Text;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what the service decides by. */
@RestController
@RequestMapping(path = "/api/v1/rulebook", produces = MediaType.APPLICATION_JSON_VALUE)
class RulebookController {

    /**
     * @param candidate the last one refused, {@code null} in so many words once it is mended
     * @param scenarios what those of the home folder come to; {@code null} in so many words until they have run
     */
    record InForceRulebook(
            @Nullable String version,
            @Nullable Instant since,
            RulebookStatus.@Nullable Source source,
            List<RulebookStatus.FileHash> files,
            List<RuleNote> rules,
            List<RulebookStatus.SheetSize> tables,
            @JsonInclude(JsonInclude.Include.ALWAYS) RulebookStatus.@Nullable Refused candidate,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable ScenarioSummary scenarios) {

        static InForceRulebook of(RulebookStatus status, @Nullable ScenarioSummary scenarios) {
            return new InForceRulebook(
                    status.version(),
                    status.since(),
                    status.source(),
                    status.files(),
                    status.rules(),
                    status.tables(),
                    status.candidate(),
                    scenarios);
        }
    }

    /** A sheet as data. */
    record TableView(String workbook, String sheet, List<ColumnView> columns, List<RowView> rows) {

        static TableView of(Table table) {
            return new TableView(
                    table.workbook(),
                    table.shape().sheet(),
                    table.shape().columns().stream().map(ColumnView::of).toList(),
                    table.rows().stream()
                            .map(row -> RowView.of(row, table.shape().columns()))
                            .toList());
        }
    }

    /**
     * A column.
     *
     * @param least the least number a cell may hold, for a duration in its own unit
     */
    record ColumnView(
            String field,
            String heading,
            CellType type,
            boolean list,
            boolean key,
            boolean optional,
            @Nullable String vocabulary,
            @Nullable Integer least) {

        static ColumnView of(Column column) {
            return new ColumnView(
                    column.field(),
                    column.heading(),
                    column.type(),
                    column.list(),
                    column.key(),
                    column.optional(),
                    column.vocabulary(),
                    column.least());
        }
    }

    /**
     * A row as data.
     *
     * @param row number as Excel shows it
     * @param values by field of the columns; a blank cell has none
     */
    record RowView(int row, String id, @Nullable LocalDate from, @Nullable LocalDate to, Map<String, Object> values) {

        static RowView of(Row row, List<Column> columns) {
            Map<String, Object> inOrder = new LinkedHashMap<>();
            for (Column column : columns) {
                Object value = row.values().get(column.field());
                if (value != null) {
                    inOrder.put(column.field(), value);
                }
            }
            return new RowView(
                    row.origin().row(),
                    row.origin().id(),
                    row.validity().from(),
                    row.validity().to(),
                    inOrder);
        }
    }

    private final Rulebooks rulebooks;
    private final ScenariosInForce scenarios;

    RulebookController(Rulebooks rulebooks, ScenariosInForce scenarios) {
        this.rulebooks = rulebooks;
        this.scenarios = scenarios;
    }

    @GetMapping
    InForceRulebook getRulebook() {
        ScenarioSummary summary = scenarios.account().map(ScenarioSummary::of).orElse(null);
        return InForceRulebook.of(rulebooks.status(), summary);
    }

    @GetMapping("/tables/{workbook}/{sheet}")
    TableView getTable(@PathVariable String workbook, @PathVariable String sheet) {
        List<Table> tables = rulebooks.use(Rulebook::tables);
        return tables.stream()
                .filter(table -> table.workbook().equals(workbook)
                        && table.shape().sheet().equals(sheet))
                .findFirst()
                .map(TableView::of)
                .orElseThrow(() -> new NothingThere(new Text("规则集中没有这张表", "The rulebook has no such table")));
    }
}
