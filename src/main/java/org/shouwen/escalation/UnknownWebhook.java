package org.shouwen.escalation;

/** There is no webhook of this name. */
public class UnknownWebhook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownWebhook(String name) {
        super(name);
    }
}
