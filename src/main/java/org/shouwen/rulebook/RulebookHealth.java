package org.shouwen.rulebook;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Down without a rulebook; degraded while one serves but the folders hold something that had to be refused. */
@Component("rulebookHealthIndicator")
class RulebookHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final Rulebooks rulebooks;

    RulebookHealth(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    @Override
    public Health health() {
        RulebookStatus status = rulebooks.status();
        Health.Builder health = status.version() == null
                ? Health.down()
                : Health.status(status.candidate() == null ? Status.UP : DEGRADED)
                        .withDetail("version", status.version());
        if (status.candidate() != null) {
            health.withDetail("seenAt", status.candidate().seenAt())
                    .withDetail("problems", status.candidate().problems());
        }
        return health.build();
    }
}
