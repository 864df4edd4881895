package org.shouwen.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwen.decision.Enquiry;
import org.shouwen.decision.Shipped;
import org.shouwen.rulebook.Rulebook;

/**
 * The shipped rows twice: as facts under the shipped rules, and as a rule each in Drools' own spreadsheet tables. Runs
 * in a JVM of its own, since that module takes down POI's guards against hostile files for everybody in its JVM.
 */
@Tag("oracle")
class SpreadsheetOracle {

    private static final Rulebook RULEBOOK = Shipped.rulebook();
    private static final DroolsTables TABLES = DroolsTables.of(RULEBOOK);

    /** A cell to change on one side only. */
    record Change(Sheet sheet, String id, String field, Object value) {}

    static List<Change> changes() {
        return List.of(
                new Change(Sheet.MATTER_DUTY, "SX-006", "lead", "ORDER"),
                new Change(Sheet.MATTER_DUTY, "SX-037", "coResponsible", List.of("ENGINEERING")),
                new Change(Sheet.MATTER_DUTY, "SX-045", "urgency", "P0"),
                new Change(Sheet.MATTER_DUTY, "SX-047", "mustCome", false),
                new Change(Sheet.POST_DUTY, "GW-019", "matter", "CLN_PEST"),
                new Change(Sheet.OPERATOR_KNOWLEDGE, "CS-001", "enabled", true),
                new Change(Sheet.CHANNEL, "QD-004", "consultedAs", "PHONE"),
                new Change(Sheet.MODE_CHOICE, "YJ-011", "urgencies", List.of("P0", "P1", "P2")),
                new Change(Sheet.PROCEDURE, "CX-002", "title", "相关体系文件"),
                new Change(Sheet.EMERGENCY, "JJ-001", "enabled", false),
                new Change(Sheet.PARAMETER, "CS07", "enabled", false));
    }

    @Test
    void tenThousandRandomRequestsAreAnsweredAlike() {
        assertThat(enquiries(10_000)).allSatisfy(enquiry -> assertThat(fromRules(enquiry))
                .isEqualTo(FromSpreadsheets.outline(TABLES, enquiry)));
    }

    @Test
    void theRequestsEndWithEveryRoleAWayCanEndWith() {
        Set<String> roles = enquiries(10_000).stream()
                .map(enquiry -> FromSpreadsheets.outline(TABLES, enquiry).finalRole())
                .collect(Collectors.toSet());

        assertThat(roles)
                .contains("FIRST_ASKED", "DIRECT_SUPERIOR", "DEPARTMENT_HEAD", "LEAD_DEPARTMENT")
                .contains("CUSTOMER_RELATIONS_SUPERVISOR", "OFFICE_MANAGER");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void oneChangedCellMakesThemDiffer(Change change) {
        DroolsTables changed = TABLES.withCell(RULEBOOK, change.sheet(), change.id(), change.field(), change.value());

        assertThat(enquiries(2_000)).anySatisfy(enquiry -> assertThat(fromRules(enquiry))
                .isNotEqualTo(FromSpreadsheets.outline(changed, enquiry)));
    }

    private static List<Enquiry> enquiries(int count) {
        return new Enquiries(RULEBOOK.vocabularies()).draw(count).toList();
    }

    private static Outline fromRules(Enquiry enquiry) {
        return FromRules.outline(RULEBOOK, Shipped.organisation(), enquiry);
    }
}
