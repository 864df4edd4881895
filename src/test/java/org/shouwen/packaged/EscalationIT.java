package org.shouwen.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwen.escalation.LadderHome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Two service processes on one PostgreSQL, with very much due at once; one of them dies half-way. */
class EscalationIT {

    private static final int DUE = 10_000;
    private static final int PAGE = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final List<LadderHome.Rung> AFTER_AN_HOUR = List.of(new LadderHome.Rung(60, "DEPARTMENT_HEAD"));

    /** Every case is a copy of the one that was submitted, received two hours earlier and to be looked at now. */
    private static final List<String> COPIES = List.of(
            """
            insert into service_case (id, status, created_at, received_at, kind, matter, department, office, owner_role,
                owner_department, owner_office, owner_staff_id, owner_name, request_json, first_asked_json, fact_count)
            select 'R-copy-' || number, status, created_at, received_at - interval '2 hours', kind, matter, department,
                office, owner_role, owner_department, owner_office, owner_staff_id, owner_name,
                regexp_replace(request_json, '"receivedAt":"[^"]*"',
                    '"receivedAt":"' || to_char(received_at - interval '2 hours', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '"'),
                first_asked_json, 0
            from service_case, generate_series(1, :count) number""",
            """
            insert into case_decision (case_id, given_at, rulebook_version, organisation_version, owner_json, decision_json)
            select 'R-copy-' || number, given_at, rulebook_version, organisation_version, owner_json, decision_json
            from case_decision, generate_series(1, :count) number""",
            """
            insert into case_watch (case_id, wake_at, open_ended, rulebook_version, organisation_version, failures)
            select 'R-copy-' || number, now(), open_ended, rulebook_version, organisation_version, 0
            from case_watch, generate_series(1, :count) number""");

    @TempDir
    static Path homes;

    private static EmbeddedPostgres postgres;
    private static SingleConnectionDataSource connection;
    private static JdbcClient database;

    @BeforeAll
    static void startTheDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .start();
        connection = new SingleConnectionDataSource(postgres.getJdbcUrl("postgres", "postgres"), true);
        database = JdbcClient.create(connection);
    }

    @AfterAll
    static void stopTheDatabase() throws IOException {
        connection.destroy();
        postgres.close();
    }

    @Test
    void tenThousandAreRaisedOnceThoughAProcessDiesHalfWay() {
        CompletableFuture<PackagedJar> other = CompletableFuture.supplyAsync(() -> node("other"));
        try (PackagedJar survivor = node("survivor");
                PackagedJar victim = other.join()) {
            survivor.created("/api/v1/requests", submission());
            makeDue();

            Instant begin = Instant.now();
            await().atMost(PATIENCE).until(() -> count("notification") >= DUE / 2);
            victim.kill();
            await().atMost(PATIENCE).until(() -> count("notification") >= DUE);
            System.out.printf(
                    "%d escalations by two processes, one of which died half-way: %.1f s%n",
                    DUE, Duration.between(begin, Instant.now()).toMillis() / 1_000.0);

            await().atMost(PATIENCE).until(() -> count("case_watch where wake_at <= now()") == 0);
            assertThat(count("escalation where raised_at is not null")).isEqualTo(DUE);
            assertThat(count("(select distinct case_id from escalation where raised_at is not null) cases"))
                    .isEqualTo(DUE);
            assertThat(count("ledger_fact where fact_json like '%ESCALATED%'")).isEqualTo(DUE);
            assertThat(count("service_case where fact_count = 1")).isEqualTo(DUE);
            assertThat(read(survivor)).hasSize(DUE);
        }
    }

    private static PackagedJar node(String name) {
        Path home = homes.resolve(name);
        LadderHome.write(home, AFTER_AN_HOUR);
        return PackagedJar.in(
                home,
                "--spring.profiles.active=postgresql",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"));
    }

    private static String submission() {
        return """
                {"request": {"receivedAt": "%s", "channel": "PHONE", "kind": "HELP", "matter": "ENG_SEWAGE_BACKFLOW"},
                 "firstAsked": {"staffId": "C-200"}}"""
                .formatted(Instant.now());
    }

    private static void makeDue() {
        new TransactionTemplate(new JdbcTransactionManager(connection))
                .executeWithoutResult(together -> COPIES.forEach(
                        copy -> database.sql(copy).param("count", DUE).update()));
    }

    /** All cases that notifications tell of, read page by page; their cursors have no gap. */
    private static Set<String> read(PackagedJar service) {
        Set<String> cases = new HashSet<>();
        long after = 0;
        JsonNode page;
        do {
            page = service.getJson("/api/v1/notifications?limit=%d&after=%d".formatted(PAGE, after));
            for (JsonNode item : page.get("items")) {
                assertThat(item.get("cursor").longValue()).isEqualTo(++after);
                cases.add(item.get("escalation").get("caseId").stringValue());
            }
        } while (!page.get("items").isEmpty());
        return cases;
    }

    private static long count(String of) {
        return database.sql("select count(*) from " + of).query(Long.class).single();
    }
}
