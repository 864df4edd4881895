package org.shouwen.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.shouwen.past.Acceptance;
import org.shouwen.past.PastLedgers;
import org.shouwen.past.TakenOver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes over ledgers from before the service. */
@RestController
@RequestMapping(ImportController.PATH)
class ImportController {

    static final String PATH = LedgerController.PATH + "/import";

    /** What became of a workbook. */
    record Imported(int imported, int alreadyPresent, int refused, List<ProblemDocument.Error> problems) {

        static Imported of(TakenOver taken) {
            return new Imported(
                    taken.imported(),
                    taken.alreadyPresent(),
                    taken.refused(),
                    taken.problems().stream()
                            .map(ProblemDocument.Error::inSheet)
                            .toList());
        }
    }

    private final PastLedgers ledgers;

    ImportController(PastLedgers ledgers) {
        this.ledgers = ledgers;
    }

    @PostMapping(consumes = Formats.WORKBOOK, produces = MediaType.APPLICATION_JSON_VALUE)
    Imported importLedger(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = Formats.WORKBOOK,
                                            schema = @Schema(type = "string", format = "binary")))
                    @RequestBody
                    byte[] workbook,
            HttpServletRequest call) {
        Parameters parameters = new Parameters(call.getParameterMap(), Set.of("mode"));
        Acceptance mode = parameters.code("mode", Acceptance.class);
        parameters.refuse();
        return Imported.of(ledgers.take(workbook, mode == null ? Acceptance.ALL_OR_NOTHING : mode));
    }

    @GetMapping(path = "/template", produces = Formats.WORKBOOK)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Formats.WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> getImportTemplate() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Formats.WORKBOOK))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ledger-template.xlsx\"")
                .body(ledgers.template());
    }
}
