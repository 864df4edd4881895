package org.shouwen.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwen.ledger.CaseOrder;
import org.shouwen.ledger.CaseQuery;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.request.Kind;

/** Which cases a caller asked to see, and in which order. */
record CaseListing(CaseQuery query, CaseOrder order) {

    private static final Set<String> NAMES =
            Set.of("office", "department", "owner", "kind", "status", "from", "to", "page", "size", "sort");
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 200;
    private static final int LAST_PAGE = 1_000_000;

    /** @throws InvalidCall if a parameter is unknown, given twice or unreadable */
    static CaseListing read(Map<String, String[]> values, ZoneId zone) {
        Parameters parameters = new Parameters(values, NAMES);
        Parameters.Period period = parameters.period(zone);
        CaseQuery query = new CaseQuery(
                parameters.text("office"),
                parameters.text("department"),
                parameters.text("owner"),
                parameters.code("kind", Kind.class),
                parameters.code("status", CaseStatus.class),
                period.from(),
                period.before());
        CaseOrder order = order(parameters);
        parameters.refuse();
        return new CaseListing(query, order);
    }

    private static CaseOrder order(Parameters parameters) {
        int page = parameters.number("page", 0, 0, LAST_PAGE);
        int size = parameters.number("size", USUAL_SIZE, 1, LARGEST_SIZE);
        String asked = parameters.text("sort");
        String[] sort = asked == null ? new String[] {"receivedAt", "desc"} : asked.split(",", -1);
        String direction = sort.length == 1 ? "asc" : sort[1];
        Optional<CaseOrder.By> by = Arrays.stream(CaseOrder.By.values())
                .filter(candidate -> candidate.field().equals(sort[0]))
                .findFirst();
        if (by.isEmpty() || sort.length > 2 || !direction.equals("asc") && !direction.equals("desc")) {
            String fields = Arrays.stream(CaseOrder.By.values())
                    .map(CaseOrder.By::field)
                    .collect(Collectors.joining(", "));
            parameters.invalid(
                    "sort", "应为“字段,asc”或“字段,desc”；字段：" + fields, "must be field,asc or field,desc; fields: " + fields);
        }
        return new CaseOrder(by.orElse(CaseOrder.By.RECEIVED_AT), direction.equals("desc"), page, size);
    }
}
