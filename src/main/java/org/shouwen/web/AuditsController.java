package org.shouwen.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwen.audit.Audit;
import org.shouwen.audit.AuditId;
import org.shouwen.audit.AuditQuestion;
import org.shouwen.audit.AuditResult;
import org.shouwen.audit.AuditState;
import org.shouwen.audit.Audits;
import org.shouwen.table.Report;
import org.shouwen.table.Text;
import org.shouwen.web.AuditLists.AuditPage;
import org.shouwen.web.AuditLists.Part;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes audits in, ends them, and shows how far they have come and what they found. */
@RestController
@RequestMapping(path = AuditsController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class AuditsController {

    static final String PATH = "/api/v1/audits";

    /** An audit with what it found so far. */
    record AuditView(
            AuditId id,
            AuditState state,
            AuditQuestion question,
            Instant askedAt,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable String rulebook,
            @Nullable String organisation,
            @Nullable AuditId rerunOf,
            Audit.Progress progress,
            @Nullable Text failure,
            AuditResult result) {}

    private final Audits audits;
    private final AuditQuestions questions;

    AuditsController(Audits audits, AuditQuestions questions) {
        this.audits = audits;
        this.questions = questions;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Audit.class)))
    ResponseEntity<Audit> startAudit(@RequestBody AuditQuestions.Asked asked) {
        return accepted(audits.ask(questions.read(asked)));
    }

    @GetMapping
    AuditPage listAudits(HttpServletRequest call) {
        Part part = Part.of(call);
        var found = audits.list(part.page(), part.size());
        return new AuditPage(found.items(), part.of(found));
    }

    @GetMapping("/{id}")
    AuditView getAudit(@PathVariable String id) {
        Audit audit = audits.get(AuditId.of(id));
        return new AuditView(
                audit.id(),
                audit.state(),
                audit.question(),
                audit.askedAt(),
                audit.startedAt(),
                audit.finishedAt(),
                audit.rulebook(),
                audit.organisation(),
                audit.rerunOf(),
                audit.progress(),
                audit.failure(),
                audits.result(audit.id()));
    }

    @GetMapping(path = "/{id}/report", produces = OrganisationController.WORKBOOK)
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = OrganisationController.WORKBOOK,
                            schema = @Schema(type = "string", format = "binary")))
    void getAuditReport(@PathVariable String id, @Parameter(hidden = true) HttpServletResponse answer)
            throws IOException {
        try (Report report = audits.report(AuditId.of(id))) {
            answer.setContentType(OrganisationController.WORKBOOK);
            answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-%s.xlsx\"".formatted(id));
            report.writeTo(answer.getOutputStream());
        }
    }

    @PostMapping("/{id}/cancel")
    Audit cancelAudit(@PathVariable String id) {
        return audits.cancel(AuditId.of(id));
    }

    @PostMapping("/{id}/rerun")
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Audit.class)))
    ResponseEntity<Audit> rerunAudit(@PathVariable String id) {
        return accepted(audits.rerun(AuditId.of(id)));
    }

    private static ResponseEntity<Audit> accepted(Audit audit) {
        return ResponseEntity.accepted()
                .location(URI.create(PATH + '/' + audit.id()))
                .body(audit);
    }
}
