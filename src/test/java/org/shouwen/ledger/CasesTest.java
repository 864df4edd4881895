package org.shouwen.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.Database;
import org.shouwen.Databases;
import org.shouwen.organisation.Category;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.ServiceRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("persistence")
@SpringBootTest(
        classes = CasesTest.Application.class,
        webEnvironment = WebEnvironment.NONE,
        // 32 writers share ten connections, and wait for them however slow the machine is.
        properties = "spring.datasource.hikari.connection-timeout=120000")
@Database("cases")
class CasesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final CaseOwner OWNER = new CaseOwner("FIRST_ASKED", "CLEANING", "OFFICE_A", "C-200", null);

    @EnableAutoConfiguration
    @Import(Cases.class)
    static class Application {}

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient database;

    private final CaseId id = new CaseId("R-" + UUID.randomUUID());

    @BeforeEach
    void openACase() {
        ServiceRequest request = new ServiceRequest(
                NOW, null, null, "ENG_SEWAGE_BACKFLOW", null, List.of(), false, List.of(), null, null, null);
        FirstAsked foreman = new FirstAsked("C-200", Category.MANAGER, "保洁领班", "CLEANING", "OFFICE_A", null);
        cases.open(
                new Case(id, CaseStatus.OPEN, NOW, request, foreman, null, List.of()),
                new Verdict(NOW, "v", "o", OWNER, NOW.plusSeconds(180), "{}"));
    }

    @Test
    void numbersFactsOnWithoutAGap() {
        assertThat(cases.append(id, List.of(served("a"), served("b")), NOW))
                .extracting(RecordedFact::number)
                .containsExactly(1, 2);
        assertThat(cases.append(id, List.of(served("c")), NOW))
                .extracting(RecordedFact::number)
                .containsExactly(3);
        assertThat(cases.get(id).ledger())
                .extracting(recorded -> ((LedgerFact.ServedDirectly) recorded.fact()).by())
                .containsExactly("a", "b", "c");
    }

    @Test
    void numbersOfFactsThatWereNotKeptAreGivenAgain() {
        new TransactionTemplate(transactions).executeWithoutResult(undone -> {
            cases.append(id, List.of(served("lost")), NOW);
            undone.setRollbackOnly();
        });

        assertThat(cases.append(id, List.of(served("kept")), NOW))
                .extracting(RecordedFact::number)
                .containsExactly(1);
    }

    @Test
    void thirtyTwoWritersOfTwoHundredFactsEachLoseNoneAndLeaveNoGap() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(32);
        List<Future<List<Integer>>> numbers = new ArrayList<>();
        for (int writer = 0; writer < 32; writer++) {
            String by = "w" + writer;
            numbers.add(writers.submit(() -> IntStream.range(0, 200)
                    .map(turn -> cases.append(id, List.of(served(by + "-" + turn)), NOW)
                            .get(0)
                            .number())
                    .boxed()
                    .toList()));
        }
        List<Integer> given = new ArrayList<>();
        for (Future<List<Integer>> of : numbers) {
            assertThat(of.get()).isSorted();
            given.addAll(of.get());
        }
        writers.shutdown();

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 6_400).boxed().toList());
        assertThat(cases.get(id).ledger())
                .hasSize(6_400)
                .extracting(RecordedFact::fact)
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsHowFarACaseHasComeWithEveryDecision() {
        cases.judge(id, CaseStatus.ACCEPTED, new Verdict(NOW, "v", "o", OWNER, null, "{\"second\":1}"));

        assertThat(cases.get(id).status()).isEqualTo(CaseStatus.ACCEPTED);
        assertThat(cases.verdicts(id)).extracting(Verdict::json).containsExactly("{}", "{\"second\":1}");
        assertThat(cases.verdicts(id)).extracting(Verdict::dueAt).containsExactly(NOW.plusSeconds(180), null);
    }

    @Test
    void knowsNoOtherCase() {
        CaseId unknown = new CaseId("R-none");

        assertThatExceptionOfType(UnknownCase.class).isThrownBy(() -> cases.append(unknown, List.of(served("a")), NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_fact set fact_json = '{}'",
                "update ledger_fact set number = number + 1",
                "delete from ledger_fact",
                "update case_decision set decision_json = '{}'",
                "delete from case_decision"
            })
    void theDatabaseItselfRefusesToChangeWhatWasWrittenDown(String sql) {
        cases.append(id, List.of(served("a")), NOW);

        assertThatThrownBy(() -> database.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("are only ever added");
        assertThat(cases.get(id).ledger()).hasSize(1);
    }

    @Test
    void theDatabaseRefusesToReplaceWhatWasWrittenDown() {
        cases.append(id, List.of(served("a")), NOW);
        String columns = "(id, case_id, number, recorded_at, happened_at, fact_json)";
        String rows = " select id, case_id, number, recorded_at, happened_at, '{}' from ledger_fact";

        assertThatThrownBy(() -> database.sql(
                                Databases.arePostgresql()
                                        ? "insert into ledger_fact " + columns + rows
                                                + " on conflict (id) do update set fact_json = '{}'"
                                        : "merge into ledger_fact " + columns + " key (id)" + rows)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("are only ever added");
    }

    private static LedgerFact served(String by) {
        return new LedgerFact.ServedDirectly(NOW, by);
    }
}
