package org.shouwen.audit;

/** There is no audit of this id. */
public class UnknownAudit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownAudit(String id) {
        super(id);
    }
}
