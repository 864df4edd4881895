package org.shouwen.audit;

import java.time.Instant;
import java.util.List;
import org.shouwen.ledger.Case;
import org.shouwen.organisation.Organisation;
import org.shouwen.rulebook.Rulebook;

/** Judges cases in memory as an audit does, without reading or writing anything. */
public final class Judging {

    private static final int CASES_A_PAGE = 400;

    private Judging() {}

    /** @return violations found */
    public static long judge(List<Case> cases, Rulebook rulebook, Organisation organisation, Instant asOf) {
        AuditQuestion question = new AuditQuestion(null, null, Instant.EPOCH, asOf, asOf);
        Inspector inspector = new Inspector(new Regulation(rulebook, organisation, asOf), question, Instant.EPOCH);
        long violations = 0;
        try (Judges judges = new Judges(inspector, new StopSign())) {
            for (int first = 0; first < cases.size(); first += CASES_A_PAGE) {
                List<Case> page = cases.subList(first, Math.min(first + CASES_A_PAGE, cases.size()));
                for (Inspected inspected : Judges.await(judges.submit(page))) {
                    if (inspected.unjudged() != null) {
                        throw new IllegalStateException(
                                inspected.unjudged().reason().en());
                    }
                    violations += inspected.violations().size();
                }
            }
        }
        return violations;
    }
}
