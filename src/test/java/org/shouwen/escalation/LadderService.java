package org.shouwen.escalation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;
import org.shouwen.Database;
import org.shouwen.SettableClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the service over {@link LadderHome}, with a clock that can be set. Nothing is raised or delivered but by the
 * test.
 */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"shouwen.escalation.enabled=false", "shouwen.webhooks.enabled=false"})
@ContextConfiguration(initializers = LadderHome.class)
@Import({LadderService.Settings.class, KeptCases.class})
@Database("ladder")
public @interface LadderService {

    /** Ten in the morning of a Monday. */
    Instant TEN = Instant.parse("2026-11-23T02:00:00Z");

    /** The service's clock. */
    @TestConfiguration(proxyBeanMethods = false)
    class Settings {

        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock(TEN);
        }
    }
}
