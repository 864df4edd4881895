package org.shouwen.ledger;

/**
 * In which order cases are listed, and which part of the list. Cases that are alike are listed by their id.
 *
 * @param page from 0
 */
public record CaseOrder(By by, boolean descending, int page, int size) {

    /** What a list can be sorted by. */
    public enum By {
        RECEIVED_AT("receivedAt"),
        CREATED_AT("createdAt"),
        STATUS("status"),
        KIND("kind"),
        MATTER("matter"),
        ID("id");

        private final String field;

        By(String field) {
            this.field = field;
        }

        /** The field's name in lists. */
        public String field() {
            return field;
        }
    }
}
