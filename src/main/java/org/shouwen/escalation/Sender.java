package org.shouwen.escalation;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends notifications, signed as the Standard Webhooks specification has it. No redirection is followed, nothing of an
 * answer but its status is read, and nothing takes longer than the timeout.
 */
final class Sender {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(2);

    /** What is sent. */
    record Message(String type, Instant timestamp, long cursor, EscalationOfCase data) {}

    private final HttpClient client;
    private final Duration timeout;

    Sender(Duration timeout, Executor executor) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(LONGEST_CONNECT)
                .executor(executor)
                .build();
    }

    /** @return empty once it was taken, else why it was not */
    CompletableFuture<Optional<String>> send(Delivery delivery, Instant now) {
        CompletableFuture<HttpResponse<Void>> exchange =
                client.sendAsync(request(delivery, now.getEpochSecond()), BodyHandlers.discarding());
        return exchange.copy()
                .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .handle((answer, failed) -> {
                    exchange.cancel(true);
                    return failure(answer, failed);
                });
    }

    private HttpRequest request(Delivery delivery, long timestamp) {
        Notification notification = delivery.notification();
        String body = Json.write(
                new Message("escalation.raised", notification.at(), notification.cursor(), notification.escalation()));
        String signature = Secret.of(delivery.secret())
                .orElseThrow(() -> new IllegalStateException("the secret of %s is none".formatted(delivery.webhook())))
                .sign(notification.id(), timestamp, body);
        return HttpRequest.newBuilder(URI.create(delivery.url()))
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("User-Agent", "shouwen")
                .header("webhook-id", notification.id())
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", signature)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static Optional<String> failure(@Nullable HttpResponse<Void> answer, @Nullable Throwable failed) {
        if (answer == null) {
            Throwable cause = failed instanceof CompletionException ? failed.getCause() : failed;
            return Optional.of(String.valueOf(cause));
        }
        boolean taken = answer.statusCode() >= 200 && answer.statusCode() < 300;
        return taken ? Optional.empty() : Optional.of("HTTP " + answer.statusCode());
    }
}
