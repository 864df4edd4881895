package org.shouwen.web;

import java.util.List;

/** A parameter or header of a call is wrong. */
class InvalidCall extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<ProblemDocument.Error> errors;

    InvalidCall(ProblemType type, List<ProblemDocument.Error> errors) {
        super(errors.toString());
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** {@link ProblemType#UNKNOWN_CODE} if only codes are wrong. */
    ProblemType type() {
        return type;
    }

    List<ProblemDocument.Error> errors() {
        return errors;
    }
}
