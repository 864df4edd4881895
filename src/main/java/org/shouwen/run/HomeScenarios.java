package org.shouwen.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.shouwen.organisation.Organisation;
import org.shouwen.rulebook.Rulebook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The scenarios of the service's home folder. */
@Component
class HomeScenarios {

    private final ScenarioFolder folder;
    private final Clock clock;

    HomeScenarios(@Value("${shouwen.home:.}") String home, Clock clock) {
        this.folder = new ScenarioFolder(Path.of(home));
        this.clock = clock;
    }

    /**
     * Runs all of them.
     *
     * @throws UncheckedIOException if one cannot be read, as while an editor holds it
     */
    Account run(Rulebook rulebook, Organisation organisation, Progress progress) {
        try {
            return new Run(rulebook, organisation, clock).read(folder.read()).account(progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Another one means that a workbook was written, added or taken away.
     *
     * @throws UncheckedIOException if the folder changes just now
     */
    String stamp() {
        try {
            return folder.stamp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
