package org.shouwen.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Delivers notifications to webhooks as long as the service runs, to each some at a time: one that is slow or away keeps
 * no other waiting.
 */
@Component
class Deliverer implements DisposableBean, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);
    private static final int AT_ONCE = 8;
    private static final int THREADS = 4;

    private final WebhookSettings settings;
    private final Deliveries deliveries;
    private final Backoff backoff;
    private final Clock clock;
    private final Loop loop;
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "webhook");
        thread.setDaemon(true);
        return thread;
    });
    private final Sender sender;
    private volatile boolean running;

    Deliverer(WebhookSettings settings, Deliveries deliveries, Clock clock) {
        this.settings = settings;
        this.deliveries = deliveries;
        this.backoff = new Backoff(settings.firstPause(), settings.longestPause());
        this.clock = clock;
        this.loop = new Loop("webhooks", settings.poll(), this::some);
        this.sender = new Sender(settings.timeout(), threads);
    }

    /** Sends what there is room for; whatever ends makes room and calls again. */
    private boolean some() {
        Instant now = now();
        Instant lost = now.plus(settings.timeout().multipliedBy(3));
        for (String webhook : deliveries.webhooks()) {
            int room = AT_ONCE - underWay.getOrDefault(webhook, 0);
            if (room > 0) {
                deliveries.claim(webhook, room, now, lost).forEach(this::send);
            }
        }
        return false;
    }

    private void send(Delivery delivery) {
        underWay.merge(delivery.webhook(), 1, Integer::sum);
        sender.send(delivery, now()).whenComplete((failure, impossible) -> {
            try {
                end(delivery, failure);
            } catch (RuntimeException failed) {
                LOG.warn(
                        "it is not known what became of {} to {}; it will be sent again",
                        delivery.notification().id(),
                        delivery.webhook(),
                        failed);
            } finally {
                underWay.merge(delivery.webhook(), -1, Integer::sum);
                loop.call();
            }
        });
    }

    private void end(Delivery delivery, Optional<String> failure) {
        Instant now = now();
        if (failure.isEmpty()) {
            deliveries.delivered(delivery, now);
            return;
        }
        boolean givenUp = delivery.attempt() >= settings.attempts();
        LOG.debug("{} to {}: {}", delivery.notification().id(), delivery.webhook(), failure.get());
        deliveries.failed(delivery, failure.get(), now, givenUp ? null : now.plus(backoff.after(delivery.attempt())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public void start() {
        if (settings.enabled()) {
            loop.start();
            running = true;
        }
    }

    /** What is under way is sent again under the same id, by this node or another. */
    @Override
    public void stop() {
        loop.stop();
        running = false;
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
