package org.shouwen.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shouwen.register.DepartmentLedger;
import org.shouwen.register.LedgerEntry;
import org.shouwen.web.json.Answers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Hands out a department's 《接待业主情况记录》, as JSON or as a workbook. */
@RestController
class LedgerController {

    static final String PATH = "/api/v1/ledger";

    /** A page of a department's ledger. */
    record Lines(List<LedgerEntry> items, RequestsController.CasePage.Page page) {}

    private final DepartmentLedger ledger;
    private final KnownParameters known;
    private final Clock clock;
    private final Answers answers;

    LedgerController(DepartmentLedger ledger, KnownParameters known, Clock clock, Answers answers) {
        this.ledger = ledger;
        this.known = known;
        this.clock = clock;
        this.answers = answers;
    }

    /** A workbook goes out as it is read, past the converters: they would hold all of it. */
    @GetMapping(
            path = PATH,
            produces = {MediaType.APPLICATION_JSON_VALUE, Formats.WORKBOOK})
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Lines.class)),
                @Content(mediaType = Formats.WORKBOOK, schema = @Schema(type = "string", format = "binary"))
            })
    @Nullable
    ResponseEntity<byte[]> getLedger(
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*")
                    List<MediaType> accepted,
            HttpServletRequest call,
            HttpServletResponse answer,
            Locale locale)
            throws IOException {
        LedgerListing asked = LedgerListing.read(call.getParameterMap(), clock.getZone());
        if (Formats.prefersWorkbook(accepted)) {
            known.check(asked.query(), ledger.page(asked.query(), 0, 1).totalElements());
            answer.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            ledger.write(asked.query(), new LateStream(answer, "ledger.xlsx"));
            return null;
        }
        DepartmentLedger.Part part = ledger.page(asked.query(), asked.page(), asked.size());
        known.check(asked.query(), part.totalElements());
        Lines lines = new Lines(
                part.entries(),
                new RequestsController.CasePage.Page(
                        asked.page(), asked.size(), part.totalElements(), part.totalPages()));
        return ResponseEntity.ok()
                .varyBy(HttpHeaders.ACCEPT)
                .contentType(MediaType.APPLICATION_JSON)
                .body(answers.write(lines, locale));
    }
}
