package org.shouwen.past;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.CaseFiles;
import org.shouwen.decision.UnknownCode;
import org.shouwen.ledger.sheet.SheetMoment;
import org.shouwen.organisation.Category;
import org.shouwen.request.Channel;
import org.shouwen.request.Customer;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.request.Kind;
import org.shouwen.request.ServiceRequest;
import org.shouwen.table.Row;
import org.shouwen.table.RowProblems;
import org.shouwen.table.Table;

/** A row of the sheet 请求 as a request. */
final class CaseRow {

    private final Table table;
    private final Row row;
    private final Map<String, Object> values;
    private final RowProblems problems;

    CaseRow(Table table, Row row, RowProblems problems) {
        this.table = table;
        this.row = row;
        this.values = row.values();
        this.problems = problems;
    }

    String number() {
        return Objects.requireNonNull(text(PastSheets.CASE));
    }

    @Nullable
    ServiceRequest request(ZoneId zone) {
        LocalDateTime received = (LocalDateTime) Objects.requireNonNull(values.get("receivedAt"));
        Instant receivedAt = SheetMoment.of(received, "receivedAt", table, row, zone, problems);
        String channel = text("channel");
        String kind = text("kind");
        return receivedAt == null
                ? null
                : new ServiceRequest(
                        receivedAt,
                        channel == null ? null : Channel.valueOf(channel),
                        kind == null ? null : Kind.valueOf(kind),
                        Objects.requireNonNull(text("matter")),
                        text("description"),
                        texts("responsibleDepartments"),
                        Boolean.TRUE.equals(values.get("departmentUnclear")),
                        List.of(),
                        null,
                        null,
                        null);
    }

    /** {@code null} if neither the row nor the organisation says enough of the person. */
    @Nullable
    FirstAsked firstAsked(CaseFiles files) {
        String category = text("category");
        FirstAskedClaim claim = new FirstAskedClaim(
                Objects.requireNonNull(text("staffId")),
                category == null ? null : Category.valueOf(category),
                text("post"),
                text("department"),
                text("office"),
                (Boolean) values.get("ownDuty"));
        try {
            return files.firstAsked(claim);
        } catch (UnknownCode unknown) {
            unknown.places()
                    .forEach(place -> problems.add(
                            table,
                            row,
                            place.pointer().substring(place.pointer().lastIndexOf('/') + 1),
                            place.message()));
            return null;
        }
    }

    @Nullable
    Customer customer() {
        Customer customer = new Customer(text("name"), text("room"), text("phone"));
        return customer.equals(new Customer(null, null, null)) ? null : customer;
    }

    private @Nullable String text(String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }

    private List<String> texts(String field) {
        return values.get(field) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }
}
