package org.shouwen.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.Organisations;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.Rulebooks;
import org.shouwen.table.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Runs audits in the background, one at a time, in the order in which they were asked for. */
@Component
class AuditQueue implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AuditQueue.class);
    private static final int LONGEST_FAREWELL_SECONDS = 10;

    private final Rulebooks rulebooks;
    private final Organisations organisations;
    private final AuditRows audits;
    private final Archive archive;
    private final Clock clock;
    private final Map<AuditId, StopSign> underWay = new ConcurrentHashMap<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "audit");
        thread.setDaemon(true);
        return thread;
    });

    AuditQueue(Rulebooks rulebooks, Organisations organisations, AuditRows audits, Archive archive, Clock clock) {
        this.rulebooks = rulebooks;
        this.organisations = organisations;
        this.audits = audits;
        this.archive = archive;
        this.clock = clock;
        audits.interruptAll(now());
    }

    void add(AuditId id, AuditQuestion question) {
        StopSign stop = new StopSign();
        underWay.put(id, stop);
        background.execute(() -> {
            end(id, question, stop);
            underWay.remove(id);
        });
    }

    /** Takes an audit out of the queue, or ends it. What has ended stays as it is. */
    void cancel(AuditId id) {
        StopSign stop = underWay.get(id);
        if (stop != null) {
            stop.raise(AuditState.CANCELLED);
        }
        audits.end(id, AuditState.CANCELLED, null, now());
    }

    private void end(AuditId id, AuditQuestion question, StopSign stop) {
        try {
            rulebooks.use(rulebook -> {
                run(id, question, stop, rulebook);
                return rulebook;
            });
            audits.end(id, AuditState.DONE, null, now());
        } catch (Stopped stopped) {
            audits.end(id, stopped.state(), null, now());
        } catch (RuntimeException | Error failed) {
            LOG.error("audit {} failed", id, failed);
            audits.end(id, AuditState.FAILED, new Text("审计中断：" + failed, "The audit broke off: " + failed), now());
        }
    }

    /** The rulebook is held for the whole run, so that all cases are judged by one. */
    private void run(AuditId id, AuditQuestion question, StopSign stop, Rulebook rulebook) {
        stop.check();
        Organisation organisation = organisations.current();
        if (audits.begin(id, rulebook.version(), organisation.version(), now())) {
            new AuditRun(id, question, archive, stop).run(new Regulation(rulebook, organisation, question.asOf()));
        }
    }

    /** The service ends: so does what is under way, and says so. */
    @Override
    public void destroy() throws InterruptedException {
        underWay.values().forEach(stop -> stop.raise(AuditState.INTERRUPTED));
        background.shutdown();
        if (!background.awaitTermination(LONGEST_FAREWELL_SECONDS, TimeUnit.SECONDS)) {
            background.shutdownNow();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
