package org.shouwen.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Ask;
import org.shouwen.decision.Enquiry;
import org.shouwen.decision.Reasons;
import org.shouwen.decision.WhyNot;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.request.ServiceRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Explains, without storing anything, why a decision did not come out as somebody expected. */
@RestController
class WhyNotController {

    /**
     * @param asOf absent: now
     * @param ask what was expected
     */
    record Doubt(
            @Nullable OffsetDateTime asOf,
            ServiceRequest request,
            FirstAskedClaim firstAsked,
            List<LedgerFact> ledger,
            Ask ask) {}

    private final WhyNot whyNot;
    private final Clock clock;

    WhyNotController(WhyNot whyNot, Clock clock) {
        this.whyNot = whyNot;
        this.clock = clock;
    }

    @PostMapping(
            path = "/api/v1/decisions/why-not",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Reasons explain(@RequestBody Doubt doubt) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        OffsetDateTime asOf = doubt.asOf() == null ? now : doubt.asOf();
        return whyNot.explain(new Enquiry(asOf, doubt.request(), doubt.firstAsked(), doubt.ledger()), doubt.ask());
    }
}
