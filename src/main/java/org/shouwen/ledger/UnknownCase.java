package org.shouwen.ledger;

/** There is no case of this id. */
public class UnknownCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CaseId id;

    public UnknownCase(CaseId id) {
        super(id.value());
        this.id = id;
    }

    public CaseId id() {
        return id;
    }
}
