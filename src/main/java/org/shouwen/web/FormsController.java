package org.shouwen.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import org.shouwen.ledger.CaseId;
import org.shouwen.register.CoordinationForm;
import org.shouwen.register.CoordinationForms;
import org.shouwen.web.json.Answers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the 客户接待事项协调单 of a request, as JSON or to be printed. */
@RestController
@RequestMapping(RequestsController.PATH + "/{id}/coordination-forms")
class FormsController {

    /** The forms of a request, in the order of filing. */
    record Forms(List<CoordinationForm> items) {}

    private final CoordinationForms forms;
    private final Answers answers;

    FormsController(CoordinationForms forms, Answers answers) {
        this.forms = forms;
        this.answers = answers;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Forms listForms(@PathVariable String id) {
        return new Forms(forms.of(new CaseId(id)));
    }

    @GetMapping(
            path = "/{number:[0-9]{1,9}}",
            produces = {MediaType.APPLICATION_JSON_VALUE, Formats.WORKBOOK})
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = CoordinationForm.class)),
                @Content(mediaType = Formats.WORKBOOK, schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<byte[]> getForm(
            @PathVariable String id,
            @PathVariable int number,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*")
                    List<MediaType> accepted,
            Locale locale) {
        CoordinationForm form = forms.of(new CaseId(id), number);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT);
        if (!Formats.prefersWorkbook(accepted)) {
            return answer.contentType(MediaType.APPLICATION_JSON).body(answers.write(form, locale));
        }
        return answer.contentType(MediaType.parseMediaType(Formats.WORKBOOK))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s-%d.xlsx\"".formatted(id, number))
                .body(forms.print(form));
    }
}
