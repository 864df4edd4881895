package org.shouwen.escalation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How limits are watched.
 *
 * @param enabled whether this node raises what is due; other nodes on the same database do all the same
 * @param poll how long it rests when nothing is due
 */
@ConfigurationProperties("shouwen.escalation")
record EscalationSettings(@DefaultValue("true") boolean enabled, @DefaultValue("1s") Duration poll) {}
