package org.shouwen.audit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.shouwen.audit.TrainingCheck.Outcome;
import org.shouwen.ledger.CasePage;

/** One run of an audit: judges every case, then looks at what each person's and department's cases come to together. */
final class AuditRun {

    private static final int CASES_A_PAGE = 400;

    private final AuditId id;
    private final AuditQuestion question;
    private final Archive archive;
    private final StopSign stop;
    private final ResultWriter writer;

    AuditRun(AuditId id, AuditQuestion question, Archive archive, StopSign stop) {
        this.id = id;
        this.question = question;
        this.archive = archive;
        this.stop = stop;
        this.writer = archive.writer(id);
    }

    /** @throws Stopped if it was told to end before */
    void run(Regulation regulation) {
        Scope scope = Scope.of(question, regulation, archive.zone());
        Inspector inspector = new Inspector(regulation, question, scope.from());
        try (Judges judges = new Judges(inspector, stop)) {
            judge(scope, judges);
        }
        misroutes(
                new Tolerance(regulation, archive.zone()),
                new TrainingCheck(regulation, archive.zone(), archive::receivedAt));
        sanction(new Sanctioning(regulation, archive.zone(), archive::receivedAt));
    }

    /** While one page is being judged the next one is read. */
    private void judge(Scope scope, Judges judges) {
        Audit.Progress progress = new Audit.Progress(0, archive.cases().count(scope.readFrom(), scope.before()), 0);
        archive.progress(id, progress);
        CasePage page = next(CasePage.Place.before(scope.readFrom()), scope);
        List<Future<List<Inspected>>> judged = judges.submit(page.cases());
        while (!page.cases().isEmpty()) {
            page = next(page.last(), scope);
            List<Future<List<Inspected>>> following = judges.submit(page.cases());
            progress = write(Judges.await(judged), progress);
            judged = following;
        }
    }

    private CasePage next(CasePage.Place place, Scope scope) {
        stop.check();
        return archive.cases().after(place, scope.before(), CASES_A_PAGE);
    }

    private Audit.Progress write(List<Inspected> judged, Audit.Progress before) {
        long audited = judged.stream()
                .filter(inspected -> inspected.reported() && inspected.unjudged() == null)
                .count();
        long done = before.done() + judged.size();
        Audit.Progress after = new Audit.Progress(done, Math.max(done, before.total()), before.audited() + audited);
        archive.together(() -> {
            writer.write(judged);
            archive.progress(id, after);
        });
        return after;
    }

    private void sanction(Sanctioning sanctioning) {
        archive.offences(id)
                .violations(some -> archive.together(() -> {
                    List<Sanctioning.Outcome> outcomes =
                            checked(some).map(sanctioning::propose).toList();
                    writer.writeSanctions(outcomes.stream()
                            .map(Sanctioning.Outcome::sanction)
                            .flatMap(Optional::stream)
                            .toList());
                    writer.write(
                            outcomes.stream()
                                    .map(Sanctioning.Outcome::finding)
                                    .flatMap(Optional::stream)
                                    .toList(),
                            List.of());
                }));
    }

    /** What they come to is a violation itself, so it is looked at before sanctions are. */
    private void misroutes(Tolerance tolerance, TrainingCheck training) {
        archive.offences(id)
                .misroutes(some -> archive.together(() -> {
                    writer.writeFrequent(checked(some)
                            .map(tolerance::exceededBy)
                            .flatMap(Optional::stream)
                            .toList());
                    List<Outcome> outcomes = checked(some).map(training::of).toList();
                    writer.write(
                            outcomes.stream()
                                    .map(Outcome::finding)
                                    .flatMap(Optional::stream)
                                    .toList(),
                            outcomes.stream()
                                    .map(Outcome::violation)
                                    .flatMap(Optional::stream)
                                    .toList());
                }));
    }

    private <T> Stream<Stored<T>> checked(List<Stored<T>> some) {
        return some.stream().peek(one -> stop.check());
    }
}
