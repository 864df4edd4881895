package org.shouwen.report;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.shouwen.coverage.ClauseUse;
import org.shouwen.coverage.Coverage;
import org.shouwen.coverage.RuleUse;
import org.shouwen.coverage.TableUse;
import org.shouwen.coverage.UntestedRow;
import org.shouwen.decision.Decision.Explanation;
import org.shouwen.mutation.Attempt;
import org.shouwen.mutation.Attempt.Outcome;
import org.shouwen.mutation.MutatedSheet;
import org.shouwen.mutation.MutationAccount;
import org.shouwen.mutation.TriedCell;
import org.shouwen.run.Account;
import org.shouwen.run.Checked;
import org.shouwen.scenario.Aspect;
import org.shouwen.scenario.Difference;
import org.shouwen.scenario.Ground;
import org.shouwen.scenario.ScenarioResult.Verdict;
import org.shouwen.table.Origin;
import org.shouwen.table.Problem;
import org.shouwen.table.Text;

/** Accounts as a run would give them. */
final class Accounts {

    static final String FILE = "scenarios/电话.xlsx";
    static final String RULE = "C26 Exactly one department is responsible: its head takes over";

    private static final Origin ROW = new Origin("routing.xlsx", "事项职责", 8, "SX-006");
    private static final Problem PROBLEM =
            new Problem(FILE, "场景", "J4", null, "登记接收", new Text("词表里没有“登记接收”。", "No such word."), "登记接受");

    private Accounts() {}

    static Account good() {
        return account(List.of(), met("S-1", "业主来电"));
    }

    /** One of each kind, and a problem. */
    static Account ofEachKind() {
        return account(
                List.of(PROBLEM),
                met("S-1", "业主来电"),
                differing("S-2", "业主来访"),
                new Checked(FILE, origin("S-3"), "没有期望", Verdict.UNCHECKED, List.of(), List.of()));
    }

    /** One that differs, with such a sentence, and nothing else. */
    static Account saying(String sentence) {
        return account(List.of(), differing("S-1", sentence));
    }

    /** One that came out as expected by that rule. */
    static Account explained() {
        return account(
                List.of(),
                new Checked(
                        FILE,
                        origin("S-1"),
                        "业主来电",
                        Verdict.MET,
                        List.of(),
                        List.of(new Explanation(RULE, List.of("C26"), List.of(ROW), List.of("request")))));
    }

    static Account empty() {
        return account(List.of());
    }

    /** Two sheets with two cells, in one of which two changes went unnoticed, and a sheet in which nothing could be tried. */
    static MutationAccount changed() {
        List<Attempt> unnoticed = List.of(
                new Attempt("绿化部", Outcome.NOTICED),
                new Attempt("保安部", Outcome.UNNOTICED),
                new Attempt("(空)", Outcome.UNNOTICED));
        List<Attempt> noticed = List.of(new Attempt("否", Outcome.NOTICED), new Attempt("(空)", Outcome.IMPOSSIBLE));
        return new MutationAccount(
                Duration.ofMillis(12_440),
                List.of(
                        new MutatedSheet(
                                "routing.xlsx",
                                "事项职责",
                                List.of(new TriedCell(ROW, "D8", "主办部门", "工程维修部", 3, unnoticed)),
                                List.of("协助部门")),
                        new MutatedSheet(
                                "routing.xlsx",
                                "渠道",
                                List.of(new TriedCell(ROW, "C2", "当面", "是", 2, noticed)),
                                List.of()),
                        new MutatedSheet("routing.xlsx", "参数", List.of(), List.of("依据"))));
    }

    private static Account account(List<Problem> problems, Checked... scenarios) {
        return new Account(
                OffsetDateTime.parse("2026-11-23T10:00:00+08:00"),
                Duration.ofMillis(1_234),
                "3f9c2a7be01d",
                "77ab01c2f9d0",
                problems,
                List.of(scenarios),
                problems.size(),
                coverage());
    }

    private static Coverage coverage() {
        RuleUse fired = new RuleUse(RULE, "rules/routing/05-manager.drl", List.of("S-1"));
        RuleUse never = new RuleUse("C27 Never", "rules/routing/05-manager.drl", List.of());
        return new Coverage(
                List.of(
                        new ClauseUse("C26", new Text("唯一部门", "one department"), 1, List.of(fired)),
                        new ClauseUse("C99", new Text("没有规则", "no rule"), 0, List.of())),
                List.of(fired, never),
                List.of(new TableUse(
                        "routing.xlsx",
                        "事项职责",
                        2,
                        List.of(new UntestedRow(ROW, List.of("B8", "C8"), false)),
                        List.of(new Origin("routing.xlsx", "事项职责", 9, "SX-007")))));
    }

    private static Checked met(String number, String sentence) {
        return new Checked(FILE, origin(number), sentence, Verdict.MET, List.of(), List.of());
    }

    private static Checked differing(String number, String sentence) {
        return new Checked(
                FILE,
                origin(number),
                sentence,
                Verdict.DIFFERS,
                List.of(new Difference(
                        Aspect.OWNER_DEPARTMENT,
                        "I4",
                        new Text("绿化部", "Greening"),
                        new Text("工程维修部", "Engineering"),
                        List.of(new Ground(RULE, List.of("C26"), List.of(ROW))),
                        new Text("为何没有：另一条规则", "why not: another rule"))),
                List.of(new Explanation(
                        RULE,
                        List.of("C26"),
                        List.of(ROW),
                        List.of("request", "ledger[3]", "organisation.staff[E-100]"))));
    }

    private static Origin origin(String number) {
        return new Origin("电话.xlsx", "场景", 4, number);
    }
}
