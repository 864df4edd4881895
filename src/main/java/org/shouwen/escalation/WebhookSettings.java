package org.shouwen.escalation;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notifications are delivered to webhooks.
 *
 * @param enabled whether this node delivers
 * @param allowedHosts hosts that may be delivered to: names, {@code *.example.com} for all below one, {@code *} for any
 * @param poll how long delivery rests when nothing is to be delivered
 * @param timeout how long a receiver may take to answer
 * @param attempts how often a delivery is tried before it is given up
 * @param firstPause how long after the first failure it is tried again, at most; tripled with every further one
 * @param longestPause the longest there is between two attempts
 */
@ConfigurationProperties("shouwen.webhooks")
record WebhookSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) List<String> allowedHosts,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("12") int attempts,
        @DefaultValue("5s") Duration firstPause,
        @DefaultValue("6h") Duration longestPause) {}
