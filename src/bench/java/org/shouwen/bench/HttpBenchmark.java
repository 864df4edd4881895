package org.shouwen.bench;

import java.io.IOException;
import java.util.Map;
import org.shouwen.bench.Loop.Outcome;

/**
 * Decisions over HTTP beside an endpoint of the same server that takes the same body and returns an answer of the same
 * length without deciding anything. Both in one run and in turn, so that whatever disturbs one disturbs the other.
 */
final class HttpBenchmark {

    private static final String DECISIONS = "/api/v1/decisions";
    private static final Map<String, String> DEFAULTS = Map.of(
            "connections", "8",
            "rounds", "5",
            "seconds", "10",
            "warmup", "20",
            "matters", "50",
            "enquiry", SampleEnquiry.ONE_DEPARTMENT.name());

    private HttpBenchmark() {}

    static void main(String... args) throws Exception {
        Settings settings = new Settings(DEFAULTS, args);
        byte[] body = SampleEnquiry.valueOf(settings.text("enquiry")).body();
        try (Service service = new Service(settings.number("matters"))) {
            can(service, body);
            Loop decisions = new Loop(service.port(), DECISIONS, body, settings.number("connections"));
            Loop canned = new Loop(service.port(), CannedController.PATH, body, settings.number("connections"));
            decisions.run(settings.number("warmup"));
            canned.run(settings.number("warmup"));
            Markdown table = new Markdown(
                    "round", "decisions/s", "p50 µs", "p99 µs", "canned/s", "p50 µs", "p99 µs", "share of canned");
            for (int round = 1; round <= settings.number("rounds"); round++) {
                Outcome decided = decisions.run(settings.number("seconds"));
                row(table, round, decided, canned.run(settings.number("seconds")));
            }
            table.print();
        }
    }

    private static void can(Service service, byte[] body) throws IOException {
        try (Connection connection = new Connection(service.port(), DECISIONS, body)) {
            Connection.Reply reply = connection.ask();
            if (reply.status() != 200) {
                throw new IOException("refused with " + reply.status());
            }
            service.the(CannedController.class).answer(reply.body());
        }
    }

    private static void row(Markdown table, int round, Outcome decided, Outcome canned) {
        table.row(
                round,
                "%,.0f".formatted(decided.perSecond()),
                "%,.0f".formatted(decided.micros(0.5)),
                "%,.0f".formatted(decided.micros(0.99)),
                "%,.0f".formatted(canned.perSecond()),
                "%,.0f".formatted(canned.micros(0.5)),
                "%,.0f".formatted(canned.micros(0.99)),
                "%.2f".formatted(decided.perSecond() / canned.perSecond()));
    }
}
