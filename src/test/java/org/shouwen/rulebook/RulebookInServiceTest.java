package org.shouwen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwen.Databases;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Tag("persistence")
class RulebookInServiceTest {

    @TempDir
    private Path folder;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({RulebookConfiguration.class, RulebookStore.class, RulebookHealth.class})
    static class OnlyTheRulebook {}

    @Test
    void keepsTheRulebookInTheDatabaseAndServesItWhenTheFoldersAreLost() throws IOException {
        write(Book.ofShades("a", "RED"));
        String version;
        try (ConfigurableApplicationContext service = start()) {
            version = service.getBean(Rulebooks.class).use(Rulebook::version);
            assertThat(health(service)).isEqualTo(Status.UP);
        }
        Files.delete(folder.resolve("rules/shades.drl"));
        try (ConfigurableApplicationContext service = start()) {
            Rulebooks rulebooks = service.getBean(Rulebooks.class);
            assertThat(rulebooks.<List<Object>>use(book -> Book.concluded(book, Ask.about("a"))))
                    .containsExactly(new Reply("a", "YES", "C01"));
            assertThat(rulebooks.status().version()).isEqualTo(version);
            assertThat(rulebooks.status().source()).isEqualTo(RulebookStatus.Source.STORE);
            assertThat(health(service).getCode()).isEqualTo("DEGRADED");
        }
    }

    private ConfigurableApplicationContext start() {
        SpringApplication service = new SpringApplication(OnlyTheRulebook.class);
        service.setWebApplicationType(WebApplicationType.NONE);
        service.addListeners(new EarlyRulebook());
        return service.run("--shouwen.home=" + folder, "--spring.datasource.url=" + Databases.url("rulebooks"));
    }

    private static Status health(ConfigurableApplicationContext service) {
        return service.getBean("rulebookHealthIndicator", HealthIndicator.class)
                .health()
                .getStatus();
    }

    private void write(Book book) throws IOException {
        for (var file : book.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
