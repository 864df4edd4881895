package org.shouwen.request;

/** How the customer reached the first-asked person. */
public enum Channel {
    PHONE,
    VISIT,
    ON_SITE,
    ONLINE
}
