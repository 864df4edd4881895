package org.shouwen.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Decision;
import org.shouwen.decision.Decisions;
import org.shouwen.decision.Enquiry;
import org.shouwen.decision.UnknownCode;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.request.ServiceRequest;
import org.shouwen.rulebook.RulebookException;
import org.shouwen.table.Text;
import org.shouwen.web.json.At;
import org.shouwen.web.json.Bodies;
import org.shouwen.web.json.Fault;
import org.shouwen.web.json.InvalidBody;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Decides without storing anything. */
@RestController
@RequestMapping(path = "/api/v1/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
class DecisionsController {

    private static final int MOST = 1_000;
    private static final String BATCH = "/api/v1/decisions/batch";

    /** @param asOf absent: now */
    record Question(
            @Nullable OffsetDateTime asOf,
            ServiceRequest request,
            FirstAskedClaim firstAsked,
            List<LedgerFact> ledger) {

        Enquiry enquiry(OffsetDateTime now) {
            return new Enquiry(asOf == null ? now : asOf, request, firstAsked, ledger);
        }
    }

    /** @param decisions each a {@link Question}, read on its own so that a bad one does not stop the others */
    record Questions(@ArraySchema(schema = @Schema(anyOf = Question.class)) List<JsonNode> decisions) {}

    /** @param decisions in the order of the questions: a decision, or the problem that kept it from being given */
    record Decided(
            @ArraySchema(schema = @Schema(anyOf = {Decision.class, ProblemDocument.class})) List<Record> decisions) {}

    private final Decisions decisions;
    private final Bodies bodies;
    private final Clock clock;

    DecisionsController(Decisions decisions, Bodies bodies, Clock clock) {
        this.decisions = decisions;
        this.bodies = bodies;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Decision decide(@RequestBody Question question) {
        return decisions.decide(question.enquiry(now()));
    }

    @PostMapping(path = "/batch", consumes = MediaType.APPLICATION_JSON_VALUE)
    Decided decideAll(@RequestBody Questions questions) {
        if (questions.decisions().size() > MOST) {
            Text message = new Text("一次不得超过 1000 个", "at most 1,000 at a time");
            throw new InvalidBody(List.of(new Fault("/decisions", message)));
        }
        OffsetDateTime now = now();
        List<Record> decided = new ArrayList<>(questions.decisions().size());
        for (JsonNode question : questions.decisions()) {
            decided.add(decide(question, At.BODY.in("decisions").in(decided.size()), now));
        }
        return new Decided(decided);
    }

    private Record decide(JsonNode json, At at, OffsetDateTime now) {
        try {
            return decisions.decide(bodies.read(json, at, Question.class).enquiry(now));
        } catch (InvalidBody invalid) {
            return ProblemDocument.of(ProblemType.INVALID_REQUEST, Problems.errorsOf(invalid, ""), BATCH);
        } catch (UnknownCode unknown) {
            return ProblemDocument.of(ProblemType.UNKNOWN_CODE, Problems.errorsOf(unknown, at.pointer()), BATCH);
        } catch (RulebookException failed) {
            return Problems.rulesFailed(failed, BATCH);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
