package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.shouwen.decision.CaseFiles;
import org.shouwen.ledger.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Tag("persistence")
@WholeService
@DisplayName("Facts appended by the shipped rules")
class AppendServiceTest {

    private static final int WRITERS = 32;
    private static final int CALLS = Integer.getInteger("append.calls", 5);

    @Autowired
    private CaseFiles files;

    private Api api;
    private String path = "";

    @BeforeEach
    void takeARequestIn(@LocalServerPort int port) {
        api = Api.on(port);
        path = api.post("/api/v1/requests", Samples.SUBMISSION).header("Location");
    }

    @Test
    void thirtyTwoCallersAtOnceLoseNothingAndLeaveNoGap() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<List<Integer>>> numbers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String by = "w" + writer;
            numbers.add(writers.submit(() -> append(by)));
        }
        List<Integer> given = new ArrayList<>();
        for (Future<List<Integer>> of : numbers) {
            given.addAll(of.get());
        }
        writers.shutdown();

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, WRITERS * CALLS).boxed().toList());
        assertThat(api.get(path).json().at("/ledger")).hasSize(WRITERS * CALLS);
        assertThat(files.decisions(id()).count()).isEqualTo(WRITERS * CALLS + 1);
    }

    @Test
    void everyDecisionIsShownInTheOrderInWhichTheyWereGiven() {
        for (int call = 0; call < 12; call++) {
            api.post(path + "/ledger", served("C-200"));
        }

        JsonNode given = api.get(path + "/decisions").json().at("/items");

        assertThat(given).hasSize(13);
        assertThat(given.values().stream()
                        .map(each -> OffsetDateTime.parse(each.at("/givenAt").stringValue())))
                .isSorted();
        assertThat(given.get(12).at("/decision")).isEqualTo(api.get(path).json().at("/decision"));
    }

    @Test
    void theStoredDecisionIsTheOneThatWasAnswered() {
        JsonNode answered = api.post(path + "/ledger", served("C-200")).json();

        assertThat(api.get(path).json().at("/decision")).isEqualTo(answered.at("/decision"));
    }

    @Test
    void aDepartmentNobodyKnowsIsRefusedByItsPlaceWithTheOneProbablyMeant() {
        Api.Reply reply = api.post(
                path + "/ledger",
                "[" + served("C-200")
                        + ", {\"type\": \"ACCEPTED\", \"at\": \"2026-11-23T10:03:00+08:00\", \"department\": \"ENGINERING\"}]");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/pointer").stringValue()).isEqualTo("/1/department");
        assertThat(reply.json().at("/errors/0/message").stringValue()).contains("ENGINEERING");
        assertThat(api.get(path).json().at("/ledger")).isEmpty();
    }

    private CaseId id() {
        return new CaseId(path.substring(path.lastIndexOf('/') + 1));
    }

    private List<Integer> append(String by) {
        return IntStream.range(0, CALLS)
                .map(call -> {
                    Api.Reply reply = api.post(path + "/ledger", served(by + "-" + call));
                    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
                    return reply.json().at("/numbers/0").intValue();
                })
                .boxed()
                .toList();
    }

    private static String served(String by) {
        return "{\"type\": \"SERVED_DIRECTLY\", \"at\": \"2026-11-23T10:03:00+08:00\", \"by\": \"%s\"}".formatted(by);
    }
}
