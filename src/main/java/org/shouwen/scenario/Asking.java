package org.shouwen.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shouwen.decision.Ask;
import org.shouwen.decision.Ask.PartyAsked;
import org.shouwen.decision.Ask.RowAsked;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.table.Row;

/** Turns what a cell expects into questions why it did not come. */
final class Asking {

    private final Scenario scenario;
    private final Rulebook rulebook;

    Asking(Scenario scenario, Rulebook rulebook) {
        this.scenario = scenario;
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
            case OWNER -> party(code, Aspect.OWNER_DEPARTMENT, Asking::owner);
            case OWNER_DEPARTMENT -> wanted(Aspect.OWNER).map(role -> owner(new PartyAsked(role, code)));
            case FINAL_OWNER -> party(code, Aspect.FINAL_DEPARTMENT, Asking::finalOwner);
            case FINAL_DEPARTMENT -> wanted(Aspect.FINAL_OWNER).map(role -> finalOwner(new PartyAsked(role, code)));
            case MODES -> Optional.of(new Ask(null, null, null, null, null, null, null, null, code));
            case SOME_ACTIONS, ALL_ACTIONS, ACTORS ->
                Optional.of(new Ask(null, null, null, null, code, null, null, null, null));
            case SOME_PROHIBITIONS, ALL_PROHIBITIONS ->
                Optional.of(new Ask(null, null, null, null, null, code, null, null, null));
            case SOME_VIOLATIONS, ALL_VIOLATIONS, LIABLE ->
                Optional.of(new Ask(null, null, null, null, null, null, code, null, null));
            case SOME_FINDINGS, ALL_FINDINGS ->
                Optional.of(new Ask(null, null, null, null, null, null, null, code, null));
            case SOME_RULES -> Optional.of(Ask.rule(code));
            case SOME_ROWS -> row(code);
            default -> Optional.empty();
        };
    }

    private Optional<Ask> party(String role, Aspect department, Function<PartyAsked, Ask> ask) {
        return Optional.of(ask.apply(new PartyAsked(role, wanted(department).orElse(null))));
    }

    private static Ask owner(PartyAsked party) {
        return new Ask(null, null, party, null, null, null, null, null, null);
    }

    private static Ask finalOwner(PartyAsked party) {
        return new Ask(null, null, null, party, null, null, null, null, null);
    }

    private Optional<Ask> row(String name) {
        return rulebook.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(Row::origin)
                .filter(origin -> RowNames.of(origin).equals(name))
                .findFirst()
                .map(origin -> new RowAsked(origin.workbook(), origin.sheet(), origin.id(), null))
                .map(row -> new Ask(null, row, null, null, null, null, null, null, null));
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
