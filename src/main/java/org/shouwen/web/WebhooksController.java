package org.shouwen.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import org.shouwen.escalation.Webhook;
import org.shouwen.escalation.Webhooks;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says who is sent notifications. */
@RestController
@RequestMapping(path = WebhooksController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class WebhooksController {

    static final String PATH = "/api/v1/webhooks";

    /**
     * Where to send notifications.
     *
     * @param secret signs them; is never shown again
     */
    record Target(String url, String secret) {}

    /** All webhooks, in the order of their names. */
    record WebhookView(List<Webhook> items) {}

    private final Webhooks webhooks;

    WebhooksController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GetMapping
    WebhookView listWebhooks() {
        return new WebhookView(webhooks.list());
    }

    @GetMapping("/{name}")
    Webhook getWebhook(@PathVariable String name) {
        return webhooks.get(name);
    }

    @PutMapping(path = "/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Webhook.class)))
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Webhook.class)))
    ResponseEntity<Webhook> putWebhook(@PathVariable String name, @RequestBody Target target) {
        boolean isNew = webhooks.put(name, target.url(), target.secret());
        Webhook webhook = webhooks.get(name);
        return isNew ? ResponseEntity.created(URI.create(PATH + '/' + name)).body(webhook) : ResponseEntity.ok(webhook);
    }

    @DeleteMapping("/{name}")
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<Void> deleteWebhook(@PathVariable String name) {
        webhooks.delete(name);
        return ResponseEntity.noContent().build();
    }
}
