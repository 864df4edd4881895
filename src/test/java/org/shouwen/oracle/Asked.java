package org.shouwen.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a table is asked, and what its rows answer. Public because rules generated from a spreadsheet work on it. */
public final class Asked {

    private final Map<String, String> given;
    private final List<Map<String, String>> rows = new ArrayList<>();

    Asked(Map<String, String> given) {
        this.given = given;
    }

    /** What the question says of {@code field}. */
    public String given(String field) {
        return given.get(field);
    }

    /** A row answers; what it says comes next. */
    public void row(String id) {
        rows.add(new LinkedHashMap<>(Map.of("id", id)));
    }

    public void says(String field, String value) {
        rows.get(rows.size() - 1).put(field, value);
    }

    /** The rows that answered, in no order; what a cell leaves blank has no entry. */
    List<Map<String, String>> rows() {
        return rows;
    }
}
