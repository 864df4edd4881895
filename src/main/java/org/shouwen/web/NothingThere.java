package org.shouwen.web;

import org.shouwen.table.Text;

/** An address names something that does not exist. */
class NothingThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text detail;

    NothingThere(Text detail) {
        super(detail.en());
        this.detail = detail;
    }

    Text detail() {
        return detail;
    }
}
