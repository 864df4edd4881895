package org.shouwen.escalation;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Degraded while cases cannot be judged for their limits, deliveries were given up, or nothing can be looked for at all. */
@Component("escalationHealthIndicator")
class EscalationHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");
    private static final int SHOWN = 10;

    private final Failures failures;
    private final Deliveries deliveries;
    private final Poller poller;

    EscalationHealth(Failures failures, Deliveries deliveries, Poller poller) {
        this.failures = failures;
        this.deliveries = deliveries;
        this.poller = poller;
    }

    @Override
    public Health health() {
        long failing = failures.count();
        long dead = deliveries.dead();
        boolean well = failing == 0 && dead == 0 && !poller.failing();
        Health.Builder health = Health.status(well ? Status.UP : DEGRADED)
                .withDetail("running", poller.isRunning())
                .withDetail("casesNotJudged", failing)
                .withDetail("deliveriesGivenUp", dead);
        if (failing > 0) {
            health.withDetail("cases", failures.some(SHOWN));
        }
        return health.build();
    }
}
