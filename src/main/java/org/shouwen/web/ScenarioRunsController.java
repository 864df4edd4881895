package org.shouwen.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.shouwen.report.JUnitXml;
import org.shouwen.report.Reports;
import org.shouwen.run.Account;
import org.shouwen.run.RunId;
import org.shouwen.run.ScenarioRun;
import org.shouwen.run.ScenarioRuns;
import org.shouwen.table.Text;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes scenarios in, under what is in force or a changed copy of it, and shows what came of them. */
@RestController
@RequestMapping(ScenarioRunsController.PATH)
class ScenarioRunsController {

    static final String PATH = "/api/v1/scenarios/runs";

    private final ScenarioRuns runs;
    private final RuleUploads uploads;

    ScenarioRunsController(ScenarioRuns runs, RuleUploads uploads) {
        this.runs = runs;
        this.uploads = uploads;
    }

    @PostMapping(
            consumes = {Formats.WORKBOOK, MediaType.MULTIPART_FORM_DATA_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = {
                @Content(mediaType = Formats.WORKBOOK, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE, schema = @Schema(type = "object"))
            })
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = RunView.class)))
    ResponseEntity<RunView> startRun(@Parameter(hidden = true) HttpServletRequest call) throws IOException {
        Submission submission = Submission.of(call);
        if (submission.changesRules()) {
            uploads.check(call);
        }
        ScenarioRun run = runs.start(submission.scenarios(), submission.changed());
        return ResponseEntity.accepted()
                .location(URI.create(PATH + '/' + run.id()))
                .body(RunView.of(run));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    RunView getRun(@PathVariable String id) {
        return RunView.of(runs.get(new RunId(id)));
    }

    @DeleteMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    RunView cancelRun(@PathVariable String id) {
        return RunView.of(runs.cancel(new RunId(id)));
    }

    /** One method for both formats: two would be equally good to a caller who takes anything. */
    @GetMapping(
            path = "/{id}/report",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_XML_VALUE})
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.APPLICATION_XML_VALUE, schema = @Schema(type = "string"))
            })
    ResponseEntity<byte[]> getRunReport(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*")
                    List<MediaType> accepted) {
        Account account = account(runs.get(new RunId(id)));
        boolean xml = Formats.prefersXml(accepted);
        return ResponseEntity.ok()
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .contentType(
                        xml ? MediaType.APPLICATION_XML : new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("X-Content-Type-Options", "nosniff")
                .body(
                        xml
                                ? JUnitXml.write(account, LocaleContextHolder.getLocale())
                                : Reports.html(account, LocaleContextHolder.getLocale()));
    }

    @GetMapping(path = "/{id}/workbooks/{name}", produces = Formats.WORKBOOK)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Formats.WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> getRunWorkbook(@PathVariable String id, @PathVariable String name) {
        ScenarioRun run = runs.get(new RunId(id));
        account(run);
        return workbook(name, run.workbooks());
    }

    @GetMapping(path = "/{id}/decision-tables/{name}", produces = Formats.WORKBOOK)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Formats.WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> getRunTable(@PathVariable String id, @PathVariable String name) {
        ScenarioRun run = runs.get(new RunId(id));
        account(run);
        return workbook(name, run.tables());
    }

    private static ResponseEntity<byte[]> workbook(String name, SortedMap<String, byte[]> workbooks) {
        byte[] workbook = workbooks.get(name);
        if (workbook == null) {
            throw new NothingThere(
                    workbooks.isEmpty()
                            ? new Text("这次运行没有这样的工作簿。", "The run has no such workbook.")
                            : new Text(
                                    "这次运行没有这个工作簿；有：" + String.join("、", workbooks.keySet()),
                                    "The run has no such workbook, but " + String.join(", ", workbooks.keySet())));
        }
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Formats.WORKBOOK))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(workbook);
    }

    private static Account account(ScenarioRun run) {
        Account account = run.account();
        if (account == null) {
            throw new NothingThere(
                    new Text("这次运行没有结果：状态为 " + run.state(), "The run has no result: it is " + run.state()));
        }
        return account;
    }
}
