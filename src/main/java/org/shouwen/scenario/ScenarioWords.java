package org.shouwen.scenario;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.Organisations;
import org.shouwen.rulebook.NoRulebook;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.Rulebooks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps the drop-downs of testers' workbooks in step with the words in force, as those of the tables are. */
@Component
class ScenarioWords implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ScenarioWords.class);
    private static final long SECONDS_BETWEEN = 10;
    private static final long LONGEST_FAREWELL_SECONDS = 10;

    private final Rulebooks rulebooks;
    private final Organisations organisations;
    private final Clock clock;
    private final ScenarioFolder folder;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "scenario-words");
        thread.setDaemon(true);
        return thread;
    });

    private String inStep = "";

    ScenarioWords(
            Rulebooks rulebooks, Organisations organisations, Clock clock, @Value("${shouwen.home:.}") String home) {
        this.rulebooks = rulebooks;
        this.organisations = organisations;
        this.clock = clock;
        this.folder = new ScenarioFolder(Path.of(home));
        background.scheduleWithFixedDelay(this::keep, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** What goes wrong is tried again as long as the service runs. */
    private void keep() {
        try {
            Organisation organisation = organisations.current();
            rulebooks.use(rulebook -> {
                keep(rulebook, organisation);
                return rulebook;
            });
        } catch (NoRulebook notYet) {
            LOG.debug("There are no words yet", notYet);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("The words of the scenarios could not be refreshed", e);
        }
    }

    private void keep(Rulebook rulebook, Organisation organisation) {
        String words = rulebook.version() + organisation.version();
        if (!words.equals(inStep) && folder.refresh(new Scenarios(rulebook, organisation, clock.getZone()))) {
            inStep = words;
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        background.shutdown();
        if (!background.awaitTermination(LONGEST_FAREWELL_SECONDS, TimeUnit.SECONDS)) {
            background.shutdownNow();
        }
    }
}
