package org.shouwen.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("persistence")
class RulebookInServiceTest {

    private static final byte[] ONE = {1};
    private static final int ROUNDS = 20;
    private static final int FILES = 20;

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

    @Test
    void storesAContentOnceHoweverManyRulebooksHaveIt() throws IOException {
        write(Book.ofShades("a", "RED"));
        try (ConfigurableApplicationContext service = start()) {
            RulebookStore store = service.getBean(RulebookStore.class);
            JdbcClient database = service.getBean(JdbcClient.class);
            SortedMap<String, byte[]> first =
                    new TreeMap<>(Map.of("rules/a.drl", new byte[700_000], "rules/b.drl", ONE));
            SortedMap<String, byte[]> second = new TreeMap<>(first);
            second.put("rules/b.drl", new byte[] {2});
            second.put("rules/c.drl", ONE);
            String before = RulebookFiles.version(first);
            String after = RulebookFiles.version(second);
            long contents = contents(database);

            store.keep(before, Instant.EPOCH, first);
            store.keep(after, Instant.EPOCH, second);
            store.keep(before, Instant.EPOCH, first);

            assertThat(contents(database) - contents).isEqualTo(3);
            assertThat(store.files(before))
                    .hasValueSatisfying(files -> assertThat(files).containsExactlyEntriesOf(first));
            assertThat(store.files(after))
                    .hasValueSatisfying(files -> assertThat(files).containsExactlyEntriesOf(second));
        }
    }

    /** As nodes do that start together on a database that is still empty. */
    @Test
    void severalMayKeepTheSameRulebookAtTheSameTime() throws IOException {
        write(Book.ofShades("a", "RED"));
        try (ConfigurableApplicationContext service = start()) {
            RulebookStore store = service.getBean(RulebookStore.class);
            for (int round = 0; round < ROUNDS; round++) {
                SortedMap<String, byte[]> files = new TreeMap<>();
                for (int file = 0; file < FILES; file++) {
                    files.put("rules/" + file + ".drl", ("// " + round + " " + file).getBytes(UTF_8));
                }
                String version = RulebookFiles.version(files);
                CyclicBarrier together = new CyclicBarrier(2);
                List<CompletableFuture<Void>> nodes = Stream.generate(() -> runAsync(() -> {
                            await(together);
                            store.keep(version, Instant.EPOCH, files);
                        }))
                        .limit(2)
                        .toList();

                assertThat(nodes).allSatisfy(node -> assertThat(node).succeedsWithin(Duration.ofSeconds(20)));
                assertThat(store.files(version))
                        .hasValueSatisfying(kept -> assertThat(kept).containsExactlyEntriesOf(files));
            }
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException alone) {
            throw new IllegalStateException(alone);
        }
    }

    @Test
    void readsARulebookThatWasStoredAsOneArchive() throws IOException {
        write(Book.ofShades("a", "RED"));
        SortedMap<String, byte[]> files = new TreeMap<>(Map.of("rules/old.drl", ONE));
        String version = RulebookFiles.version(files);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("rules/old.drl"));
            zip.write(ONE);
        }
        try (ConfigurableApplicationContext service = start()) {
            JdbcClient database = service.getBean(JdbcClient.class);
            database.sql(
                            "insert into rulebook (version, taken_at) values (?, timestamp with time zone '2020-01-01 00:00:00Z')")
                    .param(version)
                    .update();
            database.sql("insert into rulebook_part (version, number, content) values (?, 0, ?)")
                    .params(version, archive.toByteArray())
                    .update();

            assertThat(service.getBean(RulebookStore.class).files(version))
                    .hasValueSatisfying(read -> assertThat(read).containsExactlyEntriesOf(files));
        }
    }

    private static long contents(JdbcClient database) {
        return database.sql("select count(*) from rulebook_content")
                .query(Long.class)
                .single();
    }

    private ConfigurableApplicationContext start() {
        SpringApplication service = new SpringApplication(OnlyTheRulebook.class);
        service.setWebApplicationType(WebApplicationType.NONE);
        service.addListeners(new EarlyRulebook());
        return service.run(
                "--shouwen.home=" + folder,
                "--spring.datasource.url=" + Databases.url("rulebooks-" + folder.getFileName()));
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
