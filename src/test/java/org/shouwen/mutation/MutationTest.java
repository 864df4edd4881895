package org.shouwen.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.shouwen.decision.Shipped;
import org.shouwen.mutation.Attempt.Outcome;
import org.shouwen.run.Progress;
import org.shouwen.run.TesterBook;
import org.shouwen.scenario.Scenario;
import org.shouwen.scenario.Scenarios;
import org.shouwen.table.Row;
import org.shouwen.table.Table;

/** Over the shipped tables: sewage is engineering's by the row SX-006 of 事项职责. */
class MutationTest {

    private static final String MATTERS = "事项职责";
    private static final String CHANNELS = "渠道";
    private static final String LIMITS = "时限";

    private final Scenarios scenarios =
            new Scenarios(Shipped.rulebook(), Shipped.organisation(), ZoneId.of("Asia/Shanghai"));

    @Test
    void aCellIsListedOnceNoScenarioNoticesItsChangeAnyMore() {
        String lead = addressOf(MATTERS, "SX-006", "lead");
        TesterBook both = new TesterBook()
                .backflow("S-1", "返水归工程维修部", "责任部门主管", "工程维修部")
                .backflow("S-2", "返水归某部门主管", "责任部门主管", "");
        TesterBook oneLess = new TesterBook().backflow("S-2", "返水归某部门主管", "责任部门主管", "");

        assertThat(cell(mutated(both, MATTERS), lead).attempts())
                .containsExactly(new Attempt("秩序维护部", Outcome.NOTICED));
        assertThat(cell(mutated(oneLess, MATTERS), lead).unnoticed()).containsExactly("秩序维护部");
    }

    @Test
    void aCellNoDecisionCameToHasNoReadersAndIsUnnoticed() {
        TriedCell gas = cell(
                mutated(new TesterBook().backflow("S-1", "返水归工程维修部", "责任部门主管", "工程维修部"), MATTERS),
                addressOf(MATTERS, "SX-007", "lead"));

        assertThat(gas.readers()).isZero();
        assertThat(gas.unnoticed()).hasSize(1);
    }

    @Test
    void aChangeThatTheTableDoesNotTakeIsCountedApart() {
        MutatedSheet sheet = mutated(new TesterBook().backflow("S-1", "返水", "责任部门主管", ""), MATTERS);

        assertThat(cell(sheet, addressOf(MATTERS, "SX-006", "matter")).attempts())
                .extracting(Attempt::outcome)
                .containsExactly(Outcome.IMPOSSIBLE);
        assertThat(sheet.score().impossible()).isGreaterThanOrEqualTo(50);
        assertThat(sheet.score().tried())
                .isEqualTo(sheet.cells().stream()
                        .flatMap(cell -> cell.attempts().stream())
                        .filter(attempt -> attempt.outcome() != Outcome.IMPOSSIBLE)
                        .count());
    }

    @Test
    void aColumnThatNoRuleReadsIsNamedAndLeftAlone() {
        MutatedSheet sheet = mutated(new TesterBook().backflow("S-1", "返水", "责任部门主管", ""), MATTERS);

        assertThat(sheet.unread()).contains("协助部门").doesNotContain("主办部门");
        assertThat(sheet.cells())
                .extracting(TriedCell::heading)
                .contains("主办部门")
                .doesNotContain("协助部门");
    }

    @Test
    void aRankIsTriedPastTheNextRowsThatMayFitTheSameCase() {
        MutatedSheet sheet = mutated(new TesterBook().backflow("S-1", "返水", "责任部门主管", ""), LIMITS);

        assertThat(tried(sheet, "SX-004")).as("urgent, before all else").containsExactly("3");
        assertThat(tried(sheet, "SX-010")).as("ordinary, never beside urgent").containsExactly("5", "0");
        assertThat(sheet.cells())
                .as("the only row of its step")
                .extracting(TriedCell::cell)
                .doesNotContain(addressOf(LIMITS, "SX-012", "rank"));
    }

    private static List<String> tried(MutatedSheet sheet, String row) {
        return cell(sheet, addressOf(LIMITS, row, "rank")).attempts().stream()
                .map(Attempt::value)
                .toList();
    }

    @Test
    void aScenarioThatDiffersAnywayNoticesNothing() {
        MutatedSheet sheet = mutated(new TesterBook().backflow("S-1", "返水归绿化部", "责任部门主管", "绿化部"), MATTERS);

        assertThat(sheet.score().noticed()).isZero();
    }

    @Test
    void theSameChangesAreTriedEachTime() {
        TesterBook book = new TesterBook().backflow("S-1", "返水归工程维修部", "责任部门主管", "工程维修部");

        assertThat(mutated(book, CHANNELS)).isEqualTo(mutated(book, CHANNELS));
    }

    @Test
    void sheetsThatWereNotNamedAreLeftAlone() {
        MutationAccount account = account(new TesterBook().backflow("S-1", "返水", "责任部门主管", ""), CHANNELS);

        assertThat(account.sheets()).extracting(MutatedSheet::sheet).containsExactly(CHANNELS);
        assertThat(account.score()).isEqualTo(account.sheets().get(0).score());
    }

    @Test
    void itEndsWhenItIsToldTo() {
        Progress progress = new Progress();
        progress.stop();

        assertThatThrownBy(() -> new Mutation(Shipped.rulebook(), scenarios)
                        .of(List.of(CHANNELS), read(new TesterBook().backflow("S-1", "返水", "责任部门主管", "")), progress))
                .isInstanceOf(Progress.Stopped.class);
    }

    @Test
    void aCopyOfTheTableShowsWhatWasTriedWhereNobodyNoticed() throws IOException {
        MutationAccount account = account(new TesterBook().backflow("S-1", "返水", "责任部门主管", ""), MATTERS);

        SortedMap<String, byte[]> copies = MarkedCells.of(account, Shipped.files());

        assertThat(copies).containsOnlyKeys("routing.xlsx");
        try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(copies.get("routing.xlsx")))) {
            CellReference lead = new CellReference(addressOf(MATTERS, "SX-006", "lead"));
            XSSFCell cell = copy.getSheet(MATTERS).getRow(lead.getRow()).getCell(lead.getCol());
            assertThat(cell.getStringCellValue()).isEqualTo("工程维修部");
            assertThat(cell.getCellComment().getString().getString()).contains("改成“秩序维护部”，没有场景察觉");
        }
    }

    @Test
    void theScoreIsNeverRoundedUp() {
        assertThat(new Score(1_999, 2_000, 0).percent())
                .hasValueSatisfying(percent -> assertThat(percent).hasToString("99.9"));
        assertThat(new Score(0, 0, 3).percent()).isEmpty();
    }

    private MutatedSheet mutated(TesterBook book, String sheet) {
        return account(book, sheet).sheets().get(0);
    }

    private MutationAccount account(TesterBook book, String sheet) {
        return new Mutation(Shipped.rulebook(), scenarios).of(List.of(sheet), read(book), new Progress());
    }

    private List<Scenario> read(TesterBook book) {
        return scenarios.read("a.xlsx", book.write()).scenarios();
    }

    private static TriedCell cell(MutatedSheet sheet, String address) {
        return sheet.cells().stream()
                .filter(cell -> cell.cell().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static String addressOf(String sheet, String id, String field) {
        for (Table table : Shipped.rulebook().tables()) {
            for (Row row : table.rows()) {
                if (table.shape().sheet().equals(sheet) && row.origin().id().equals(id)) {
                    return String.valueOf(table.cell(row, field));
                }
            }
        }
        throw new AssertionError(Map.of(sheet, id));
    }
}
