package org.shouwen.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.CaseFiles;
import org.shouwen.ledger.CaseId;
import org.shouwen.organisation.Organisations;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.Rulebooks;
import org.springframework.stereotype.Component;

/**
 * Judges open cases again once rules, tables or organisation have changed, some at a time, in the order of their ids. It
 * goes over them twice, for those that were held by somebody the first time. After a restart whatever was left is judged.
 */
@Component
class Renewal {

    private static final int CASES = 50;
    private static final int PASSES = 2;

    private final Watch watch;
    private final CaseFiles files;
    private final Turn turn;
    private final Rulebooks rulebooks;
    private final Organisations organisations;

    /** What was put in force last, told apart from the same put in force before: what was judged in between counts. */
    private record Change(long rulebooksTaken, Instant organisationSince) {}

    private @Nullable Change change;
    private String after = "";
    private int passes;

    Renewal(Watch watch, CaseFiles files, Turn turn, Rulebooks rulebooks, Organisations organisations) {
        this.watch = watch;
        this.files = files;
        this.turn = turn;
        this.rulebooks = rulebooks;
        this.organisations = organisations;
    }

    /**
     * Judges some cases again.
     *
     * @return whether there may be more
     */
    boolean some() {
        Change latest = new Change(rulebooks.taken(), organisations.since());
        if (!latest.equals(change)) {
            change = latest;
            after = "";
            passes = 0;
        }
        return passes < PASSES && more(versions());
    }

    private Versions versions() {
        return new Versions(
                rulebooks.use(Rulebook::version), organisations.current().version());
    }

    private boolean more(Versions now) {
        List<CaseId> claimed = new ArrayList<>();
        List<CaseId> judged = turn.of(
                () -> {
                    claimed.addAll(watch.judgedUnderOthers(now, after, CASES));
                    return claimed;
                },
                this::judge);
        if (claimed.isEmpty()) {
            after = "";
            return ++passes < PASSES;
        }
        List<CaseId> passed = judged.isEmpty() ? claimed : judged;
        after = passed.get(passed.size() - 1).value();
        return true;
    }

    private List<Told> judge(CaseId id) {
        files.judgeAnew(id);
        return List.of();
    }
}
