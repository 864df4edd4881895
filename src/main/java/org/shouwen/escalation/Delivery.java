package org.shouwen.escalation;

/**
 * A notification under way to a webhook.
 *
 * @param attempt which one it is, from 1
 */
record Delivery(String webhook, String url, String secret, Notification notification, int attempt) {}
