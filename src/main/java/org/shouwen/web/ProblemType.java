package org.shouwen.web;

import java.util.Locale;
import org.shouwen.table.Text;
import org.springframework.http.HttpStatus;

/** What can go wrong with a call; callers tell problems apart by {@link #uri}. */
public enum ProblemType {
    INVALID_REQUEST(
            HttpStatus.BAD_REQUEST,
            new Text("请求无效", "Invalid request"),
            new Text("请求无法理解，请按接口说明修改", "The call cannot be understood; see the API's description")),
    UNKNOWN_CODE(
            HttpStatus.UNPROCESSABLE_CONTENT,
            new Text("未知代码", "Unknown code"),
            new Text("请求中有未知代码", "The call holds a code nobody knows")),
    FILES_REFUSED(
            HttpStatus.UNPROCESSABLE_CONTENT,
            new Text("文件有误", "Files refused"),
            new Text("文件中有错误，见 problems", "The files hold mistakes; see problems")),
    FORBIDDEN(
            HttpStatus.FORBIDDEN,
            new Text("不允许", "Forbidden"),
            new Text("本服务不接受这样的请求", "This service does not take such a call")),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            new Text("未找到", "Not found"),
            new Text("这个地址上没有内容", "There is nothing at this address")),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            new Text("不支持的方法", "Method not allowed"),
            new Text("此地址不支持这个方法，可用的方法见 Allow 头", "This address does not take the method; see the header Allow")),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            new Text("无法提供所要求的格式", "Not acceptable"),
            new Text("无法以 Accept 头所要求的格式回答", "There is no answer in a format that the header Accept allows")),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            new Text("不支持的正文格式", "Unsupported media type"),
            new Text(
                    "请求正文应为 UTF-8 编码的 JSON（Content-Type: application/json）",
                    "The body must be JSON in UTF-8 (Content-Type: application/json)")),
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            new Text("请求过大", "Too large"),
            new Text("请求超过长度限制", "The call is longer than allowed")),
    TOO_SLOW(
            HttpStatus.REQUEST_TIMEOUT,
            new Text("请求发送过慢", "Too slow"),
            new Text("请求未能及时送达", "The call did not arrive in time")),
    IDEMPOTENCY_KEY_REUSED(
            HttpStatus.UNPROCESSABLE_CONTENT,
            new Text("幂等键已用于其他请求", "Idempotency key reused"),
            new Text(
                    "此 Idempotency-Key 已用于内容不同的请求；新的请求请用新的键",
                    "This Idempotency-Key was used with another body; a new request takes a new key")),
    IDEMPOTENCY_IN_PROGRESS(
            HttpStatus.CONFLICT,
            new Text("同一幂等键的请求正在处理", "Idempotent request in progress"),
            new Text(
                    "使用此 Idempotency-Key 的请求仍在处理，请稍后用同一个键重试",
                    "A request with this Idempotency-Key is still in progress; retry with the same key")),
    RULES_FAILED(
            HttpStatus.INTERNAL_SERVER_ERROR,
            new Text("规则执行失败", "Rules failed"),
            new Text("规则执行失败，未存储任何内容", "A rule failed; nothing was stored")),
    INTERNAL_ERROR(
            HttpStatus.INTERNAL_SERVER_ERROR,
            new Text("服务内部错误", "Internal error"),
            new Text("服务发生未预料的错误，未存储任何内容", "Something unforeseen went wrong; nothing was stored")),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            new Text("服务暂不可用", "Unavailable"),
            new Text("服务暂时不可用，请稍后重试", "The service is not available at the moment; retry"));

    private final HttpStatus status;
    private final Text title;
    private final Text advice;

    ProblemType(HttpStatus status, Text title, Text advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    /** The type for a status that nothing more is known about. */
    static ProblemType of(int status) {
        return switch (status) {
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> TOO_SLOW;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
        };
    }

    /** The status of an answer that tells of it. */
    public HttpStatus status() {
        return status;
    }

    /** What it is called, whatever the call. */
    public Text title() {
        return title;
    }

    /** What can be said without knowing the call. */
    public Text advice() {
        return advice;
    }

    /** A relative address that never changes. */
    public String uri() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
