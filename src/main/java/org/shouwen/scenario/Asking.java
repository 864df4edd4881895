package org.shouwen.scenario;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Ask;
import org.shouwen.decision.Ask.PartyAsked;
import org.shouwen.decision.Ask.RowAsked;
import org.shouwen.decision.Decision;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.Staff;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.table.Row;

/** Turns what a cell expects into questions why it did not come. */
final class Asking {

    private final Scenario scenario;
    private final Rulebook rulebook;

    private final Organisation organisation;

    private final Outcome outcome;

    Asking(Scenario scenario, Outcome outcome, Rulebook rulebook, Organisation organisation) {
        this.scenario = scenario;
        this.outcome = outcome;
        this.organisation = organisation;
        this.rulebook = rulebook;
    }

    /** A question for each thing the cell wants; none where it wants that nothing comes, or what rules do not draw as such. */
    List<Ask> of(Expectation expected) {
        return expected.aspect().match() == Match.NONE_OF
                ? List.of()
                : expected.values().stream()
                        .flatMap(value -> ask(expected.aspect(), value.parts().get(0)).stream())
                        .toList();
    }

    private Optional<Ask> ask(Aspect aspect, String code) {
        return switch (aspect) {
            case OWNER, OWNER_DEPARTMENT, OWNER_STAFF ->
                party(aspect, code, Aspect.OWNER, Aspect.OWNER_DEPARTMENT).map(Asking::owner);
            case FINAL_OWNER, FINAL_DEPARTMENT, FINAL_STAFF ->
                party(aspect, code, Aspect.FINAL_OWNER, Aspect.FINAL_DEPARTMENT).map(Asking::finalOwner);
            case MODES -> Optional.of(new Ask(null, null, null, null, null, null, null, null, code, null));
            case SOME_ACTIONS, ALL_ACTIONS, ACTORS, DUE ->
                Optional.of(new Ask(null, null, null, null, code, null, null, null, null, null));
            case SOME_PROHIBITIONS, ALL_PROHIBITIONS ->
                Optional.of(new Ask(null, null, null, null, null, code, null, null, null, null));
            case SOME_VIOLATIONS, ALL_VIOLATIONS, VIOLATED_CLAUSES, BASES, LIABLE, SEVERITIES, EVIDENCE ->
                Optional.of(new Ask(null, null, null, null, null, null, code, null, null, null));
            case SOME_FINDINGS, ALL_FINDINGS ->
                Optional.of(new Ask(null, null, null, null, null, null, null, code, null, null));
            case RELEASED -> Optional.of(code).filter(Boolean::parseBoolean).map(yes -> released());
            case SOME_RULES -> Optional.of(Ask.rule(code));
            case SOME_ROWS -> row(code);
            default -> Optional.empty();
        };
    }

    /** Role and department as the cells want them: where one leaves the role open, that of whoever came. */
    private Optional<PartyAsked> party(Aspect aspect, String code, Aspect ofRole, Aspect ofDepartment) {
        String role = aspect == ofRole ? code : wanted(ofRole).orElseGet(() -> came(ofRole));
        String department = aspect == ofDepartment ? code : wanted(ofDepartment).orElse(null);
        boolean open = department == null && aspect != ofRole;
        return Optional.ofNullable(role).map(known -> new PartyAsked(known, open ? departmentOf(code) : department));
    }

    private @Nullable String came(Aspect ofRole) {
        if (!(outcome instanceof Outcome.Decided decided)) {
            return null;
        }
        Decision decision = decided.decision();
        return (ofRole == Aspect.OWNER ? decision.owner() : decision.finalOwner()).role();
    }

    private @Nullable String departmentOf(String person) {
        return organisation.staff(person).map(Staff::department).orElse(null);
    }

    private static Ask owner(PartyAsked party) {
        return new Ask(null, null, party, null, null, null, null, null, null, null);
    }

    private static Ask finalOwner(PartyAsked party) {
        return new Ask(null, null, null, party, null, null, null, null, null, null);
    }

    private static Ask released() {
        return new Ask(null, null, null, null, null, null, null, null, null, true);
    }

    private Optional<Ask> row(String name) {
        return rulebook.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(Row::origin)
                .filter(origin -> RowNames.of(origin).equals(name))
                .findFirst()
                .map(origin -> new RowAsked(origin.workbook(), origin.sheet(), origin.id(), null))
                .map(row -> new Ask(null, row, null, null, null, null, null, null, null, null));
    }

    /** The one thing another cell of the scenario wants. */
    private Optional<String> wanted(Aspect aspect) {
        return scenario.expectations().stream()
                .filter(expected -> expected.aspect() == aspect)
                .flatMap(expected -> expected.values().stream())
                .map(value -> value.parts().get(0))
                .findFirst();
    }
}
