package org.shouwen.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.shouwen.audit.conclusion.Aggravated;
import org.shouwen.audit.conclusion.Counts;
import org.shouwen.audit.conclusion.FrequentMisroutes;
import org.shouwen.audit.conclusion.NotBefore;
import org.shouwen.audit.conclusion.ReadBack;
import org.shouwen.audit.conclusion.Reward;
import org.shouwen.audit.conclusion.Sanction;
import org.shouwen.decision.Decision.Breach;
import org.shouwen.decision.Decision.Owed;
import org.shouwen.decision.Decision.Remark;
import org.shouwen.decision.conclusion.Finding;
import org.shouwen.decision.conclusion.Violation;

/** Finds in what the rules told the part an expectation speaks of. */
final class Telling {

    private final Told told;

    Telling(Told told) {
        this.told = told;
    }

    List<Value> of(Aspect aspect) {
        return switch (aspect) {
            case OWNER -> Value.one(told.decision().owner().role());
            case OWNER_DEPARTMENT -> Value.one(told.decision().owner().department());
            case OWNER_OFFICE -> Value.one(told.decision().owner().office());
            case OWNER_STAFF -> Value.one(told.decision().owner().staffId());
            case FINAL_OWNER -> Value.one(told.decision().finalOwner().role());
            case FINAL_DEPARTMENT -> Value.one(told.decision().finalOwner().department());
            case FINAL_OFFICE -> Value.one(told.decision().finalOwner().office());
            case FINAL_STAFF -> Value.one(told.decision().finalOwner().staffId());
            case ROUTE ->
                told.decision().route().stream()
                        .map(leg -> Told.party(null, leg.to()))
                        .toList();
            case MODES -> codes(told.decision().transferModes().stream());
            case SOME_ACTIONS, ALL_ACTIONS, NO_ACTIONS ->
                codes(told.decision().requiredActions().stream().map(Owed::code));
            case ACTORS ->
                told.decision().requiredActions().stream()
                        .map(owed -> Told.party(owed.code(), owed.actor()))
                        .toList();
            case DUE -> told.due();
            case ESCALATED, NOT_ESCALATED -> told.escalated();
            case SOME_PROHIBITIONS, ALL_PROHIBITIONS, NO_PROHIBITIONS ->
                codes(told.decision().prohibitions().stream().map(Remark::code));
            case PROCEDURE -> Value.one(told.decision().procedure());
            case RELEASED -> Value.one(String.valueOf(told.decision().firstAskedReleased()));
            case STATUS -> told.status();
            case SOME_CLAUSES -> told.clauses();
            case SOME_FINDINGS, ALL_FINDINGS, NO_FINDINGS -> told.said(Finding.class, Finding::code);
            case SOME_RULES, NO_RULES -> told.rules();
            case SOME_ROWS, NO_ROWS -> told.rows();
            case ERROR -> List.of();
            default -> ofViolations(aspect);
        };
    }

    private List<Value> ofViolations(Aspect aspect) {
        return switch (aspect) {
            case ALL_VIOLATIONS, SOME_VIOLATIONS, NO_VIOLATIONS -> told.said(Violation.class, Violation::code);
            case VIOLATED_CLAUSES -> told.violations(violation -> Value.of(violation.code(), violation.clause()));
            case BASES -> told.violations(violation -> Value.of(violation.code(), violation.basis()));
            case LIABLE -> told.liable();
            case SEVERITIES ->
                told.violations(violation -> Value.of(violation.code(), String.valueOf(violation.severity())));
            case EVIDENCE -> told.breaches(Telling::evidence);
            default -> ofSanctions(aspect);
        };
    }

    private List<Value> ofSanctions(Aspect aspect) {
        return switch (aspect) {
            case MEASURE -> told.said(Sanction.class, Sanction::measure);
            case POINTS -> told.said(Sanction.class, Sanction::points);
            case BEARER -> told.said(Sanction.class, Sanction::bearer);
            case EARLIER -> told.said(Sanction.class, Sanction::earlier);
            case MONEY -> told.said(Sanction.class, Sanction::money);
            case APPEAL_UNTIL -> told.said(Sanction.class, Sanction::appealUntil);
            case COUNTS -> told.anyOf(Counts.class);
            case AGGRAVATED -> told.anyOf(Aggravated.class);
            case REWARD -> told.said(Reward.class, Reward::reason);
            case REWARD_MEASURE -> told.said(Reward.class, Reward::measure);
            case REWARD_POINTS -> told.said(Reward.class, Reward::points);
            case FOR_TRAINING -> told.anyOf(FrequentMisroutes.class);
            case NOT_BEFORE -> told.said(NotBefore.class, NotBefore::day);
            case READ_BACK -> told.said(ReadBack.class, ReadBack::months);
            default -> throw new IllegalArgumentException(aspect.name());
        };
    }

    private static Value evidence(Breach breach) {
        List<String> places = breach.evidence().stream().map(String::valueOf).toList();
        return new Value(
                Stream.concat(Stream.of(breach.code()), places.isEmpty() ? Stream.of(Form.NONE) : places.stream())
                        .toList());
    }

    private static List<Value> codes(Stream<String> codes) {
        return codes.distinct().map(Value::of).toList();
    }
}
