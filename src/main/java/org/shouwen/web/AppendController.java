package org.shouwen.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shouwen.decision.Appended;
import org.shouwen.decision.CaseFiles;
import org.shouwen.decision.UnknownCode;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.table.Text;
import org.shouwen.web.json.Answers;
import org.shouwen.web.json.Bodies;
import org.shouwen.web.json.Fault;
import org.shouwen.web.json.InvalidBody;
import org.shouwen.web.json.OneOrMore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes down what happened to a request. */
@RestController
class AppendController {

    private static final int MOST = 1_000;

    /** A call's facts, to be compared with those of another call. */
    record Appends(List<LedgerFact> facts) {}

    private final CaseFiles files;
    private final Turns turns;
    private final Idempotency idempotency;
    private final Bodies bodies;
    private final Answers answers;

    AppendController(CaseFiles files, Turns turns, Idempotency idempotency, Bodies bodies, Answers answers) {
        this.files = files;
        this.turns = turns;
        this.idempotency = idempotency;
        this.bodies = bodies;
        this.answers = answers;
    }

    @PostMapping(
            path = RequestsController.PATH + "/{id}/ledger",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Appended.class)))
    ResponseEntity<byte[]> appendFacts(
            @PathVariable String id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(ref = "#/components/schemas/LedgerFacts")))
                    @RequestBody
                    byte[] body,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType sent,
            HttpServletRequest call,
            Locale locale) {
        JsonConverter.requireUtf8(sent);
        OneOrMore<LedgerFact> facts = bodies.readOneOrMore(body, LedgerFact.class, MOST);
        refuseOurOwn(facts);
        String path = RequestsController.PATH + '/' + id;
        String sameCall = path + "/ledger\n" + answers.text(new Appends(facts.values()), Locale.ROOT);
        CaseId appendedTo = new CaseId(id);
        return turns.take(
                        appendedTo,
                        () -> idempotency.once(Idempotency.keysOf(call), sameCall, () -> {
                            Appended appended = append(appendedTo, facts);
                            return new Idempotency.Answer(
                                    HttpStatus.CREATED.value(), path, answers.text(appended, locale), false);
                        }))
                .response();
    }

    private Appended append(CaseId id, OneOrMore<LedgerFact> facts) {
        try {
            return files.append(id, facts.values());
        } catch (UnknownCode unknown) {
            throw new UnknownCode(unknown.places().stream()
                    .map(place -> new UnknownCode.Place(facts.pointer(place.pointer()), place.message()))
                    .toList());
        }
    }

    /** Reminders are ours to write: whoever could write them could also make believe they were sent. */
    private static void refuseOurOwn(OneOrMore<LedgerFact> facts) {
        List<Fault> faults = new ArrayList<>(0);
        for (int place = 0; place < facts.values().size(); place++) {
            if (facts.values().get(place) instanceof LedgerFact.Escalated) {
                faults.add(
                        new Fault(
                                facts.at(place).in("type").pointer(),
                                new Text(
                                        "ESCALATED 由系统在时限将到或已过时自行写入，不接受提交；请删去这一条",
                                        "ESCALATED is written by the service when a limit comes near or has passed; leave it out")));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidBody(faults);
        }
    }
}
