package org.shouwen.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.shouwen.organisation.Chart;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.OrganisationJson;
import org.shouwen.organisation.OrganisationWorkbook;
import org.shouwen.organisation.Organisations;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.Rulebooks;
import org.shouwen.table.Vocabularies;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the organisation in force and replaces it, as JSON or as a workbook. */
@RestController
@RequestMapping("/api/v1/organisation")
class OrganisationController {

    static final String WORKBOOK = Formats.WORKBOOK;

    /** Which organisation is in force now. */
    record InForce(String version, Instant since) {}

    private final Organisations organisations;
    private final Rulebooks rulebooks;
    private final Clock clock;

    OrganisationController(Organisations organisations, Rulebooks rulebooks, Clock clock) {
        this.organisations = organisations;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /** One method for both formats: two would be equally good to a caller who takes anything. */
    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, WORKBOOK})
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Chart.class)),
                @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<byte[]> getOrganisation(
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*")
                    List<MediaType> accepted) {
        Organisation organisation = organisations.current();
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().eTag(organisation.version()).varyBy(HttpHeaders.ACCEPT);
        if (!Formats.prefersWorkbook(accepted)) {
            return answer.contentType(MediaType.APPLICATION_JSON).body(OrganisationJson.write(organisation));
        }
        byte[] workbook = rulebooks.use(rulebook -> OrganisationWorkbook.write(organisation, rulebook.vocabularies()));
        return answer.contentType(MediaType.parseMediaType(WORKBOOK))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"organisation.xlsx\"")
                .body(workbook);
    }

    @PutMapping(
            consumes = {MediaType.APPLICATION_JSON_VALUE, WORKBOOK},
            produces = MediaType.APPLICATION_JSON_VALUE)
    InForce putOrganisation(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = Chart.class)),
                                @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary"))
                            })
                    @RequestBody
                    byte[] body,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType sent) {
        Vocabularies words = rulebooks.use(Rulebook::vocabularies);
        Organisation organisation = sent.isCompatibleWith(MediaType.APPLICATION_JSON)
                ? OrganisationJson.read(body, words)
                : OrganisationWorkbook.read(body, words);
        organisations.replace(organisation, clock.instant());
        return new InForce(organisation.version(), organisations.since());
    }
}
