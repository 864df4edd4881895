package org.shouwen.decision;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Ask.PartyAsked;
import org.shouwen.decision.Ask.RowAsked;
import org.shouwen.decision.conclusion.FinalOwner;
import org.shouwen.decision.conclusion.Finding;
import org.shouwen.decision.conclusion.Owner;
import org.shouwen.decision.conclusion.PermittedMode;
import org.shouwen.decision.conclusion.Prohibition;
import org.shouwen.decision.conclusion.Released;
import org.shouwen.decision.conclusion.RequiredAction;
import org.shouwen.decision.conclusion.Violation;
import org.shouwen.rulebook.RuleNote;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.Wanted;
import org.shouwen.table.Nearest;
import org.shouwen.table.Origin;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.Text;

/** Finds in a rulebook what somebody asks about. */
final class AskedFor {

    private static final String RULE = "/ask/rule";
    private static final String CLAUSES = "条款";

    private final Rulebook rulebook;

    AskedFor(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** @throws UnknownCode if it names a rule or row that is not there */
    Wanted wanted(Ask ask) {
        if (ask.rule() != null) {
            return rules(ask.rule());
        }
        if (ask.row() != null) {
            return row(ask.row());
        }
        if (ask.owner() != null) {
            return new Wanted.OfConclusion(Owner.class, fields(ask.owner()));
        }
        if (ask.finalOwner() != null) {
            return new Wanted.OfConclusion(FinalOwner.class, fields(ask.finalOwner()));
        }
        return code(ask);
    }

    private static Wanted code(Ask ask) {
        if (ask.action() != null) {
            return new Wanted.OfConclusion(RequiredAction.class, Map.of("code", ask.action()));
        }
        if (ask.prohibition() != null) {
            return new Wanted.OfConclusion(Prohibition.class, Map.of("code", ask.prohibition()));
        }
        if (ask.violation() != null) {
            return new Wanted.OfConclusion(Violation.class, Map.of("code", ask.violation()));
        }
        if (ask.finding() != null) {
            return new Wanted.OfConclusion(Finding.class, Map.of("code", ask.finding()));
        }
        if (ask.firstAskedReleased() != null) {
            return new Wanted.OfConclusion(Released.class, Map.of());
        }
        return new Wanted.OfConclusion(PermittedMode.class, Map.of("mode", String.valueOf(ask.transferMode())));
    }

    private static Map<String, Object> fields(PartyAsked party) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("role", party.role());
        if (party.department() != null) {
            fields.put("department", party.department());
        }
        return fields;
    }

    private Wanted rules(String beginning) {
        List<RuleNote> rules = rulebook.ruleNotes();
        if (rules.stream().anyMatch(rule -> rule.begins(beginning))) {
            return new Wanted.OfRules(beginning);
        }
        if (rulebook.vocabularies().word(CLAUSES, beginning).isPresent()) {
            throw new UnknownCode(List.of(new UnknownCode.Place(
                    RULE,
                    new Text(
                            "条款 %s 没有以它命名的规则".formatted(beginning),
                            "no rule is named by the clause %s".formatted(beginning)))));
        }
        Set<String> known = new LinkedHashSet<>();
        rules.forEach(rule -> known.addAll(rule.clauses()));
        rules.forEach(rule -> known.add(rule.name()));
        throw unknown(RULE, beginning, "规则", "rule", known);
    }

    private Wanted row(RowAsked asked) {
        List<Table> workbook = rulebook.tables().stream()
                .filter(table -> table.workbook().equals(asked.workbook()))
                .toList();
        if (workbook.isEmpty()) {
            throw unknown("/ask/row/workbook", asked.workbook(), "工作簿", "workbook", names(rulebook.tables()));
        }
        Table sheet = workbook.stream()
                .filter(table -> table.shape().sheet().equals(asked.sheet()))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "/ask/row/sheet",
                        asked.sheet(),
                        "工作表",
                        "sheet",
                        workbook.stream().map(table -> table.shape().sheet()).toList()));
        return new Wanted.OfRow(row(asked, sheet).orElseThrow(() -> unknownRow(asked, sheet)));
    }

    private static Collection<String> names(List<Table> tables) {
        return tables.stream().map(Table::workbook).distinct().toList();
    }

    private static Optional<Origin> row(RowAsked asked, Table sheet) {
        return sheet.rows().stream()
                .map(Row::origin)
                .filter(origin -> asked.id() == null
                        ? Integer.valueOf(origin.row()).equals(asked.row())
                        : origin.id().equals(asked.id()))
                .findFirst();
    }

    private static UnknownCode unknownRow(RowAsked asked, Table sheet) {
        List<String> ids = sheet.rows().stream().map(row -> row.origin().id()).toList();
        return asked.id() == null
                ? unknown("/ask/row/row", String.valueOf(asked.row()), "行（停用的除外）", "row that is not 停用", List.of())
                : unknown("/ask/row/id", asked.id(), "行（停用的除外）", "row that is not 停用", ids);
    }

    private static UnknownCode unknown(String pointer, String asked, String zh, String en, Collection<String> known) {
        @Nullable String meant = Nearest.to(asked, known);
        Text message = new Text(
                "没有这个%s：“%s”%s".formatted(zh, asked, meant == null ? "" : "，是否想写 " + meant + "？"),
                "there is no %s \"%s\"%s".formatted(en, asked, meant == null ? "" : "; did you mean " + meant + "?"));
        return new UnknownCode(List.of(new UnknownCode.Place(pointer, message)));
    }
}
