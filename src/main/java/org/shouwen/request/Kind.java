package org.shouwen.request;

/** What the customer asks for (C04); {@code OTHER} is handled like a handling request. */
public enum Kind {
    CONSULTATION,
    COMPLAINT,
    HELP,
    BUSINESS,
    OTHER
}
