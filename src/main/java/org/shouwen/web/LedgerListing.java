package org.shouwen.web;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.shouwen.ledger.LedgerQuery;

/** Which part of a department's ledger a caller asked for. */
record LedgerListing(LedgerQuery query, int page, int size) {

    private static final Set<String> NAMES = Set.of("department", "office", "from", "to", "page", "size");
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 200;
    private static final int LAST_PAGE = 1_000_000;

    /** @throws InvalidCall if a parameter is missing, unknown, given twice or unreadable */
    static LedgerListing read(Map<String, String[]> values, ZoneId zone) {
        Parameters parameters = new Parameters(values, NAMES);
        String department = parameters.text("department");
        if (department == null) {
            parameters.invalid(
                    "department", "必填：要查哪个部门的记录，如 ENGINEERING", "is required: whose ledger, for instance ENGINEERING");
        }
        Parameters.Period period = parameters.period(zone);
        LedgerQuery query = new LedgerQuery(
                department == null ? "" : department, parameters.text("office"), period.from(), period.before());
        int page = parameters.number("page", 0, 0, LAST_PAGE);
        int size = parameters.number("size", USUAL_SIZE, 1, LARGEST_SIZE);
        parameters.refuse();
        return new LedgerListing(query, page, size);
    }
}
