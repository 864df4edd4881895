package org.shouwen.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.CaseFile;
import org.shouwen.decision.CaseFiles;
import org.shouwen.decision.Decision;
import org.shouwen.decision.GivenDecision;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.CaseList;
import org.shouwen.ledger.CaseOrder;
import org.shouwen.ledger.CaseOwner;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.ledger.Cases;
import org.shouwen.request.Customer;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.request.Kind;
import org.shouwen.request.ServiceRequest;
import org.shouwen.web.json.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Takes requests in and shows what became of them. */
@RestController
@RequestMapping(path = RequestsController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class RequestsController {

    static final String PATH = "/api/v1/requests";

    /** A request to be taken in. */
    record Submission(ServiceRequest request, FirstAskedClaim firstAsked, @Nullable Customer customer) {}

    /** What a submission is answered with. */
    record Submitted(String id, Decision decision) {}

    /** A case in full. */
    record CaseView(
            String id,
            CaseStatus status,
            Instant createdAt,
            ServiceRequest request,
            FirstAsked firstAsked,
            @Nullable Customer customer,
            @ArraySchema(schema = @Schema(anyOf = Entry.class)) List<ObjectNode> ledger,
            Decision decision) {}

    /** What an entry of the ledger has beside the fields of its fact; only described, never made. */
    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
    record Entry(int number, Instant recordedAt, String type, Instant at) {}

    /** A page of cases. */
    record CasePage(List<Item> items, Page page) {

        /** @param dueAt until when the owner owes his next action */
        record Item(
                String id,
                CaseStatus status,
                Instant receivedAt,
                @Nullable Kind kind,
                String matter,
                CaseOwner owner,
                @Nullable Instant dueAt) {

            static Item of(CaseList.Entry entry) {
                return new Item(
                        entry.id().value(),
                        entry.status(),
                        entry.receivedAt(),
                        entry.kind(),
                        entry.matter(),
                        entry.owner(),
                        entry.dueAt());
            }
        }

        /** @param number from 0 */
        record Page(int number, int size, long totalElements, int totalPages) {}
    }

    /** Every decision given on a case, the first one first. */
    record History(
            @ArraySchema(schema = @Schema(implementation = GivenDecision.class)) Iterator<GivenDecision> items) {}

    private final CaseFiles files;
    private final Cases cases;
    private final Idempotency idempotency;
    private final KnownParameters known;
    private final Clock clock;
    private final Answers answers;

    RequestsController(
            CaseFiles files,
            Cases cases,
            Idempotency idempotency,
            KnownParameters known,
            Clock clock,
            Answers answers) {
        this.known = known;
        this.files = files;
        this.cases = cases;
        this.idempotency = idempotency;
        this.clock = clock;
        this.answers = answers;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Submitted.class)))
    ResponseEntity<byte[]> submit(@RequestBody Submission submission, HttpServletRequest call, Locale locale) {
        String sameCall = PATH + '\n' + answers.text(submission, Locale.ROOT);
        return idempotency
                .once(Idempotency.keysOf(call), sameCall, () -> receive(submission, locale))
                .response();
    }

    private Idempotency.Answer receive(Submission submission, Locale locale) {
        CaseFile file = files.receive(submission.request(), submission.firstAsked(), submission.customer());
        String id = file.submitted().id().value();
        String body = answers.text(new Submitted(id, file.decision()), locale);
        return new Idempotency.Answer(HttpStatus.CREATED.value(), PATH + '/' + id, body, false);
    }

    @GetMapping("/{id}")
    CaseView getCase(@PathVariable String id) {
        CaseFile file = files.get(new CaseId(id));
        return new CaseView(
                id,
                file.submitted().status(),
                file.submitted().createdAt(),
                file.submitted().request(),
                file.submitted().firstAsked(),
                file.submitted().customer(),
                file.submitted().ledger().stream().map(answers::entry).toList(),
                file.decision());
    }

    @GetMapping
    CasePage listCases(HttpServletRequest call) {
        CaseListing asked = CaseListing.read(call.getParameterMap(), clock.getZone());
        CaseOrder order = asked.order();
        CaseList found = cases.list(asked.query(), order);
        known.check(asked.query(), found.totalElements());
        return new CasePage(
                found.entries().stream().map(CasePage.Item::of).toList(),
                new CasePage.Page(order.page(), order.size(), found.totalElements(), found.totalPages()));
    }

    @GetMapping("/{id}/decisions")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = History.class)))
    void getDecisions(@PathVariable String id, HttpServletResponse answer, Locale locale) throws IOException {
        History history = new History(files.decisions(new CaseId(id)).iterator());
        answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
        answers.write(history, locale, answer.getOutputStream());
    }
}
