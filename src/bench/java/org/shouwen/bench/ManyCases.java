package org.shouwen.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shouwen.ledger.Case;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.RecordedFact;
import org.shouwen.ledger.TransferMode;
import org.shouwen.organisation.Category;
import org.shouwen.request.Channel;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.Kind;
import org.shouwen.request.ServiceRequest;
import org.springframework.jdbc.core.JdbcOperations;
import tools.jackson.databind.json.JsonMapper;

/** Cases of ten facts each, five minutes apart: told to a cleaning foreman, handed to engineering, done and reported. */
final class ManyCases {

    static final int FACTS_A_CASE = 10;
    static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private static final int SECONDS_APART = 300;
    private static final int AT_A_TIME = 1_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private ManyCases() {}

    /** Every tenth case went to the wrong department first, every seventh was never tracked. */
    static Case number(int number) {
        Instant at = FIRST.plusSeconds((long) SECONDS_APART * number);
        ServiceRequest request = new ServiceRequest(
                at,
                Channel.PHONE,
                Kind.HELP,
                "ENG_SEWAGE_BACKFLOW",
                "厨房下水返水",
                List.of(),
                false,
                List.of(),
                null,
                null,
                null);
        FirstAsked foreman = new FirstAsked("C-200", Category.MANAGER, "保洁领班", "CLEANING", "OFFICE_A", null);
        List<RecordedFact> ledger = new ArrayList<>();
        facts(number, at).forEach(fact -> ledger.add(new RecordedFact(ledger.size() + 1, fact.at(), fact)));
        return new Case(
                new CaseId("R-%09d".formatted(number)),
                CaseStatus.OPEN,
                at,
                request,
                foreman,
                null,
                List.copyOf(ledger));
    }

    private static List<LedgerFact> facts(int number, Instant at) {
        String receiver = number % 10 == 0 ? "GREENING" : "ENGINEERING";
        List<LedgerFact> facts = new ArrayList<>(List.of(
                new LedgerFact.Registered(at.plusSeconds(60), "C-200", "CLEANING", null, "C-200"),
                transferred(at.plusSeconds(120), receiver),
                new LedgerFact.Accepted(at.plusSeconds(180), receiver, null, "E-100"),
                new LedgerFact.AcceptanceRegistered(at.plusSeconds(200), receiver, null, "E-100", "C-200"),
                new LedgerFact.Tracked(
                        at.plusSeconds(3_600), "CLEANING", null, "CUSTOMER_SERVICE_SUPERVISOR", "处理中", null),
                new LedgerFact.Completed(at.plusSeconds(7_200), receiver, null, "已疏通", "E-101"),
                new LedgerFact.Replied(at.plusSeconds(7_300), receiver, null, null, null),
                new LedgerFact.CompletionNotified(
                        at.plusSeconds(7_400),
                        receiver,
                        null,
                        "CUSTOMER_SERVICE_SUPERVISOR",
                        "CLEANING",
                        null,
                        at.plusSeconds(7_200),
                        "已疏通"),
                new LedgerFact.Paused(at.plusSeconds(4_000), "等业主回家"),
                new LedgerFact.Resumed(at.plusSeconds(5_000), "业主已回家")));
        if (number % 7 == 0) {
            facts.set(4, new LedgerFact.PolicyInquired(at.plusSeconds(3_600), null, null));
        }
        return facts;
    }

    private static LedgerFact transferred(Instant at, String receiver) {
        return new LedgerFact.Transferred(
                at,
                "C-200",
                "CLEANING",
                null,
                "DEPARTMENT_HEAD",
                receiver,
                null,
                TransferMode.PHONE_CONNECTION,
                null,
                null);
    }

    /** Past the API, which would decide each anew. */
    static void store(int count, JdbcOperations database) {
        for (int first = 0; first < count; first += AT_A_TIME) {
            List<Case> some = IntStream.range(first, Math.min(first + AT_A_TIME, count))
                    .mapToObj(ManyCases::number)
                    .toList();
            database.batchUpdate(
                    "insert into service_case (id, status, created_at, received_at, kind, matter, department, office,"
                            + " owner_role, request_json, first_asked_json, fact_count)"
                            + " values (?, 'OPEN', ?, ?, 'HELP', ?, 'CLEANING', 'OFFICE_A', 'FIRST_ASKED', ?, ?, ?)",
                    some.stream().map(ManyCases::row).toList());
            database.batchUpdate(
                    "insert into ledger_fact (case_id, number, recorded_at, happened_at, fact_json)"
                            + " values (?, ?, ?, ?, ?)",
                    some.stream()
                            .flatMap(one -> one.ledger().stream().map(fact -> row(one, fact)))
                            .toList());
        }
    }

    private static Object[] row(Case one) {
        return new Object[] {
            one.id().value(),
            one.createdAt().atOffset(ZoneOffset.UTC),
            one.createdAt().atOffset(ZoneOffset.UTC),
            one.request().matter(),
            JSON.writeValueAsString(one.request()),
            JSON.writeValueAsString(one.firstAsked()),
            one.ledger().size()
        };
    }

    private static Object[] row(Case one, RecordedFact fact) {
        return new Object[] {
            one.id().value(),
            fact.number(),
            fact.recordedAt().atOffset(ZoneOffset.UTC),
            fact.fact().at().atOffset(ZoneOffset.UTC),
            JSON.writeValueAsString(fact.fact())
        };
    }
}
