package org.shouwen.escalation;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What may be set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EscalationSettings.class, WebhookSettings.class})
class EscalationConfiguration {}
