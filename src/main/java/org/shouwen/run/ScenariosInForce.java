package org.shouwen.run;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.Organisations;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.Rulebooks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the home folder's scenarios come to under what is in force: run again in the background whenever rules, tables,
 * organisation or scenarios have become others.
 */
@Component
public class ScenariosInForce implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ScenariosInForce.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** What an account holds for. */
    private record Basis(String rulebook, String organisation, String workbooks) {}

    /** @param account {@code null} if the run broke off, and would again */
    private record Outcome(Basis basis, @Nullable Account account) {}

    private record Running(Basis basis, Progress progress) {}

    private final Rulebooks rulebooks;
    private final Organisations organisations;
    private final HomeScenarios scenarios;
    private final Background background;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread watch = new Thread(this::watch, "scenario-watch");
    private final AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
    private final AtomicReference<@Nullable Running> running = new AtomicReference<>();

    ScenariosInForce(Rulebooks rulebooks, Organisations organisations, HomeScenarios scenarios, Background background) {
        this.rulebooks = rulebooks;
        this.organisations = organisations;
        this.scenarios = scenarios;
        this.background = background;
        watch.setDaemon(true);
    }

    /** Not while the service starts: it has better things to do. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        watch.start();
    }

    /** Empty until all have run under what is in force now. */
    public Optional<Account> account() {
        Outcome last = outcome.get();
        return last != null && basis().filter(last.basis()::equals).isPresent()
                ? Optional.ofNullable(last.account())
                : Optional.empty();
    }

    private void watch() {
        Basis seen = null;
        try {
            while (!ended.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                Basis now = basis().orElse(null);
                if (now != null && now.equals(seen)) {
                    runUnder(now);
                }
                seen = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Empty while something is missing or changing. */
    private Optional<Basis> basis() {
        try {
            return rulebooks
                    .version()
                    .map(rulebook -> new Basis(rulebook, organisations.current().version(), scenarios.stamp()));
        } catch (RuntimeException notNow) {
            LOG.debug("scenarios cannot run now", notNow);
            return Optional.empty();
        }
    }

    private void runUnder(Basis basis) {
        Outcome last = outcome.get();
        Running other = running.get();
        if (last != null && last.basis().equals(basis)
                || other != null && other.basis().equals(basis)) {
            return;
        }
        if (other != null) {
            other.progress().stop();
        }
        Running next = new Running(basis, new Progress());
        running.set(next);
        background.execute(() -> run(next));
    }

    private void run(Running next) {
        try {
            next.progress().check();
            Account account = rulebooks.use(rulebook -> run(rulebook, next));
            if (account != null) {
                outcome.set(new Outcome(next.basis(), account));
            }
        } catch (Progress.Stopped stopped) {
            LOG.debug("scenarios of {} gave way to newer ones", next.basis().rulebook());
        } catch (UncheckedIOException unreadable) {
            LOG.debug("a workbook is being written", unreadable);
        } catch (RuntimeException failed) {
            outcome.set(new Outcome(next.basis(), null));
            LOG.error(
                    "the scenarios could not run under rulebook {}",
                    next.basis().rulebook(),
                    failed);
        } finally {
            running.compareAndSet(next, null);
        }
    }

    /** Nothing if something became another meanwhile: then the next look will tell. */
    private @Nullable Account run(Rulebook rulebook, Running next) {
        Organisation organisation = organisations.current();
        boolean same = rulebook.version().equals(next.basis().rulebook())
                && organisation.version().equals(next.basis().organisation());
        return same ? scenarios.run(rulebook, organisation, next.progress()) : null;
    }

    @Override
    public void destroy() {
        ended.countDown();
        Running last = running.get();
        if (last != null) {
            last.progress().stop();
        }
    }
}
