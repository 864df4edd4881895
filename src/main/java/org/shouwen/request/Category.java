package org.shouwen.request;

/** What the first-asked person is in the regulation's eyes; it decides which clauses bind. */
public enum Category {
    OPERATOR,
    MANAGER,
    CUSTOMER_RELATIONS_SUPERVISOR,
    OFFICE_MANAGER
}
