package org.shouwen.rulebook;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The rulebook as a part of the service. */
@Configuration(proxyBeanMethods = false)
class RulebookConfiguration {

    /** Begins to load, unless {@link EarlyRulebook} has. */
    @Bean
    FirstLoadHolder firstRulebook(ObjectProvider<FirstLoad> early, Environment settings) {
        return new FirstLoadHolder(early.getIfAvailable(() -> FirstLoad.begin(settings)));
    }

    /** Keeps the bean apart from the one that {@link EarlyRulebook} registers. */
    record FirstLoadHolder(FirstLoad load) {}

    @Bean(destroyMethod = "")
    Rulebooks rulebooks(FirstLoadHolder first, RulebookStore store) {
        return new Rulebooks(new Archive(store, first.load().loader().forgetful()));
    }

    @Bean(destroyMethod = "stop")
    Reloading rulebookReloading(
            Rulebooks rulebooks,
            RulebookStore store,
            FirstLoadHolder first,
            ObjectProvider<Objections> objections,
            ObjectProvider<Clock> clock)
            throws IOException {
        return new Reloading(
                rulebooks,
                store,
                first.load(),
                objections.getIfAvailable(() -> candidate -> List.of()),
                clock.getIfAvailable(Clock::systemUTC),
                FolderWatch.Pace.DEFAULT);
    }
}
