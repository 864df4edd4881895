package org.shouwen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.shouwen.audit.UnknownAudit;
import org.shouwen.decision.UnknownCode;
import org.shouwen.escalation.UnknownWebhook;
import org.shouwen.escalation.UnusableWebhook;
import org.shouwen.ledger.UnknownCase;
import org.shouwen.organisation.NoOrganisation;
import org.shouwen.organisation.OrganisationException;
import org.shouwen.past.PastRefused;
import org.shouwen.register.NoSuchForm;
import org.shouwen.rulebook.NoRulebook;
import org.shouwen.rulebook.RulebookException;
import org.shouwen.run.FilesRefused;
import org.shouwen.run.TooManyRuns;
import org.shouwen.run.UnknownRun;
import org.shouwen.table.Text;
import org.shouwen.web.ProblemDocument.Error;
import org.shouwen.web.json.InvalidBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Makes problem documents (RFC 9457) of what went wrong. */
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int MEBIBYTE = 1 << 20;

    @ExceptionHandler
    ResponseEntity<ProblemDocument> invalidBody(InvalidBody invalid, HttpServletRequest call) {
        return answer(ProblemDocument.of(ProblemType.INVALID_REQUEST, errorsOf(invalid, ""), call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> invalidCall(InvalidCall invalid, HttpServletRequest call) {
        return answer(ProblemDocument.of(invalid.type(), invalid.errors(), call.getRequestURI()));
    }

    /** Parameters that Tomcat cannot decode, or too many of them. */
    @ExceptionHandler
    ResponseEntity<ProblemDocument> undecodable(InvalidParameterException invalid, HttpServletRequest call) {
        return answer(ofStatus(ProblemType.INVALID_REQUEST.status(), call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> invalidOrganisation(OrganisationException invalid, HttpServletRequest call) {
        List<Error> errors = invalid.faults().stream()
                .map(fault -> new Error(
                        fault.pointer(),
                        null,
                        null,
                        fault.sheet(),
                        fault.cell(),
                        fault.found(),
                        fault.message(),
                        fault.suggestion()))
                .toList();
        return answer(ProblemDocument.of(ProblemType.INVALID_REQUEST, errors, call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> pastRefused(PastRefused refused, HttpServletRequest call) {
        List<Error> errors = refused.problems().stream().map(Error::inSheet).toList();
        return answer(ProblemDocument.of(ProblemType.INVALID_REQUEST, errors, call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> unknownCode(UnknownCode unknown, HttpServletRequest call) {
        return answer(ProblemDocument.of(ProblemType.UNKNOWN_CODE, errorsOf(unknown, ""), call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> unknownCase(UnknownCase unknown, HttpServletRequest call) {
        Text detail = new Text("没有这个编号的请求", "There is no request with this id");
        return answer(ProblemDocument.of(ProblemType.NOT_FOUND, detail, call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> unknownAudit(UnknownAudit unknown, HttpServletRequest call) {
        Text detail = new Text("没有这个编号的审计", "There is no audit with this id");
        return answer(ProblemDocument.of(ProblemType.NOT_FOUND, detail, call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> unknownWebhook(UnknownWebhook unknown, HttpServletRequest call) {
        Text detail = new Text("没有这个名称的 webhook", "There is no webhook of this name");
        return answer(ProblemDocument.of(ProblemType.NOT_FOUND, detail, call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> unusableWebhook(UnusableWebhook unusable, HttpServletRequest call) {
        return answer(ProblemDocument.of(ProblemType.INVALID_REQUEST, errorsOf(unusable), call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> unknownRun(UnknownRun unknown, HttpServletRequest call) {
        return answer(ProblemDocument.of(ProblemType.NOT_FOUND, unknown.why(), call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> filesRefused(FilesRefused refused, HttpServletRequest call) {
        return answer(ProblemDocument.ofFiles(refused.problems(), call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> rulesRefused(RuleUploads.NotTaken refused, HttpServletRequest call) {
        return answer(ProblemDocument.of(ProblemType.FORBIDDEN, refused.why(), call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> tooManyRuns(TooManyRuns busy, HttpServletRequest call) {
        Text detail = new Text("已有几次场景运行在等待，请稍后重试", "Several runs of scenarios wait already; retry");
        return answer(ProblemDocument.of(ProblemType.UNAVAILABLE, detail, call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> crowded(Turns.Crowded busy, HttpServletRequest call) {
        Text detail = new Text("很多人正在同时写这个请求，请稍后重试", "Many write to this request at the same time; retry");
        return answer(ProblemDocument.of(ProblemType.UNAVAILABLE, detail, call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> noSuchForm(NoSuchForm unknown, HttpServletRequest call) {
        Text detail = new Text("这个请求没有这张协调单", "The request has no coordination form of this number");
        return answer(ProblemDocument.of(ProblemType.NOT_FOUND, detail, call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> notFound(NothingThere missing, HttpServletRequest call) {
        return answer(ProblemDocument.of(ProblemType.NOT_FOUND, missing.detail(), call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> tooLarge(BodyTooLarge large, HttpServletRequest call) {
        long most = large.limit() / MEBIBYTE;
        Text detail = new Text("请求正文不得超过 %d MiB".formatted(most), "The body has at most %d MiB".formatted(most));
        return answer(ProblemDocument.of(ProblemType.TOO_LARGE, detail, call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> tooSlow(BodyTooSlow slow, HttpServletRequest call) {
        return answer(ProblemDocument.of(ProblemType.TOO_SLOW, ProblemType.TOO_SLOW.advice(), call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> keyReused(Idempotency.KeyReused reused, HttpServletRequest call) {
        return answer(ProblemDocument.of(
                ProblemType.IDEMPOTENCY_KEY_REUSED, ProblemType.IDEMPOTENCY_KEY_REUSED.advice(), call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> inProgress(Idempotency.InProgress busy, HttpServletRequest call) {
        return answer(ProblemDocument.of(
                ProblemType.IDEMPOTENCY_IN_PROGRESS,
                ProblemType.IDEMPOTENCY_IN_PROGRESS.advice(),
                call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> rulesFailed(RulebookException failed, HttpServletRequest call) {
        LOG.error("rules failed: rulebook {}, rule {}", failed.version(), failed.rule(), failed);
        return answer(rulesFailed(failed, call.getRequestURI()));
    }

    /** No file could be taken into force yet; the service waits for a mended one. */
    @ExceptionHandler
    ResponseEntity<ProblemDocument> noRulebook(NoRulebook none, HttpServletRequest call) {
        Text detail = new Text(
                "还没有可用的规则集：请按 /api/v1/rulebook 中 candidate 所列问题改正规则或决策表",
                "No rulebook is in force yet: mend the files as candidate at /api/v1/rulebook says");
        return answer(ProblemDocument.of(ProblemType.UNAVAILABLE, detail, call.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> noOrganisation(NoOrganisation none, HttpServletRequest call) {
        Text detail = new Text(
                "还没有组织资料：请用 PUT /api/v1/organisation 提交一份",
                "There is no organisation yet: submit one with PUT /api/v1/organisation");
        return answer(ProblemDocument.of(ProblemType.UNAVAILABLE, detail, call.getRequestURI()));
    }

    /** The database is away, or too busy: nothing was stored, and the same call may succeed in a moment. */
    @ExceptionHandler({
        TransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    ResponseEntity<ProblemDocument> unavailable(RuntimeException failed, HttpServletRequest call) {
        LOG.warn("storage unavailable: {}", failed.toString());
        Text detail = new Text("数据库暂时不可用，请稍后重试", "The database is not available at the moment; retry");
        return answer(ProblemDocument.of(ProblemType.UNAVAILABLE, detail, call.getRequestURI()));
    }

    /** The caller went away, or sent less than it announced. */
    @ExceptionHandler({IOException.class, HttpMessageNotReadableException.class})
    ResponseEntity<ProblemDocument> unreadable(Exception failed, HttpServletRequest call) {
        Text detail = new Text("请求正文缺失或不完整", "The body is missing or incomplete");
        return answer(ProblemDocument.of(
                ProblemType.INVALID_REQUEST, List.of(Error.inBody("", detail)), call.getRequestURI()));
    }

    /** Whatever Spring refuses before a controller is called, and what nobody foresaw. */
    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDocument> other(Exception failed, HttpServletRequest call) {
        if (failed instanceof HttpMediaTypeNotSupportedException body
                && !body.getSupportedMediaTypes().isEmpty()
                && !body.getSupportedMediaTypes().contains(MediaType.APPLICATION_JSON)) {
            return answer(unsupported(body.getSupportedMediaTypes(), call.getRequestURI()), body.getHeaders());
        }
        if (failed instanceof ErrorResponse refused) {
            return answer(ofStatus(refused.getStatusCode(), call.getRequestURI()), refused.getHeaders());
        }
        LOG.error("{} {} failed", call.getMethod(), call.getRequestURI(), failed);
        return answer(ofStatus(ProblemType.INTERNAL_ERROR.status(), call.getRequestURI()));
    }

    private static ProblemDocument unsupported(List<MediaType> taken, String instance) {
        List<String> formats = taken.stream()
                .map(MediaType::toString)
                .map(format -> format.equals(Formats.WORKBOOK) ? "xlsx (%s)".formatted(format) : format)
                .toList();
        Text detail = new Text(
                "请求正文的格式（Content-Type）应为 " + String.join(" 或 ", formats),
                "The body's Content-Type must be " + String.join(" or ", formats));
        return ProblemDocument.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail, instance);
    }

    static List<Error> errorsOf(InvalidBody invalid, String prefix) {
        return invalid.faults().stream()
                .map(fault -> Error.inBody(prefix + fault.pointer(), fault.message()))
                .toList();
    }

    static List<Error> errorsOf(UnknownCode unknown, String prefix) {
        return unknown.places().stream()
                .map(place -> Error.inBody(prefix + place.pointer(), place.message()))
                .toList();
    }

    private static List<Error> errorsOf(UnusableWebhook unusable) {
        return unusable.faults().stream()
                .map(fault -> fault.field().equals("name")
                        ? Error.inParameter("name", fault.message())
                        : Error.inBody('/' + fault.field(), fault.message()))
                .toList();
    }

    static ProblemDocument rulesFailed(RulebookException failed, String instance) {
        ProblemType type = ProblemType.RULES_FAILED;
        String rule = failed.rule() == null ? "?" : failed.rule();
        Text detail = new Text(
                "规则“%s”（规则集版本 %s）执行失败，未存储任何内容".formatted(rule, failed.version()),
                "Rule \"%s\" of rulebook %s failed; nothing was stored".formatted(rule, failed.version()));
        return new ProblemDocument(
                type.uri(),
                type.title(),
                type.status().value(),
                detail,
                instance,
                null,
                null,
                failed.rule(),
                failed.version());
    }

    static ProblemDocument ofStatus(HttpStatusCode status, @Nullable String instance) {
        ProblemType type = ProblemType.of(status.value());
        return ProblemDocument.of(type, type.advice(), instance);
    }

    private static ResponseEntity<ProblemDocument> answer(ProblemDocument problem) {
        return answer(problem, HttpHeaders.EMPTY);
    }

    private static ResponseEntity<ProblemDocument> answer(ProblemDocument problem, HttpHeaders headers) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == ProblemType.UNAVAILABLE.status().value()
                || problem.status()
                        == ProblemType.IDEMPOTENCY_IN_PROGRESS.status().value()) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(problem);
    }
}
