package org.shouwen.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.CasePage.Place;
import org.shouwen.request.Customer;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.ServiceRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads very many cases with their facts, page by page in the order of reception. It goes by keys and past the
 * persistence context, so that the last page costs what the first one did.
 */
@Repository
@Transactional(readOnly = true)
public class CasePages {

    private static final String PERIOD = " from service_case where received_at >= :from and received_at < :before";

    private final JdbcClient database;

    CasePages(JdbcClient database) {
        this.database = database;
    }

    /** How many cases were received from one moment on and before another. */
    public long count(Instant from, Instant before) {
        return database.sql("select count(*)" + PERIOD)
                .param("from", stored(from))
                .param("before", stored(before))
                .query(Long.class)
                .single();
    }

    /** The next cases after a place that were received before a moment; none at the end. */
    public CasePage after(Place place, Instant before, int size) {
        List<Found> found = database.sql("select id, status, created_at, received_at, request_json, first_asked_json,"
                        + " customer_json" + PERIOD
                        + " and (received_at > :from or id > :id) order by received_at, id limit :size")
                .param("from", stored(place.receivedAt()))
                .param("before", stored(before))
                .param("id", place.id())
                .param("size", size)
                .query(CasePages::found)
                .list();
        if (found.isEmpty()) {
            return new CasePage(List.of(), place);
        }
        Map<String, List<RecordedFact>> facts = facts(found);
        List<Case> cases = found.stream()
                .map(one -> one.read(facts.getOrDefault(one.id(), List.of())))
                .toList();
        Found last = found.get(found.size() - 1);
        return new CasePage(cases, new Place(last.receivedAt(), last.id()));
    }

    /** When a case that is known was received. */
    public Instant receivedAt(CaseId id) {
        return database.sql("select received_at from service_case where id = :id")
                .param("id", id.value())
                .query((row, number) -> moment(row, 1))
                .single();
    }

    private Map<String, List<RecordedFact>> facts(List<Found> cases) {
        return database
                .sql("select case_id, number, recorded_at, fact_json from ledger_fact where case_id in (:cases)"
                        + " order by case_id, number")
                .param("cases", cases.stream().map(Found::id).toList())
                .query((row, number) -> Map.entry(row.getString(1), fact(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static RecordedFact fact(ResultSet row) throws SQLException {
        return new RecordedFact(row.getInt(2), moment(row, 3), Json.read(row.getString(4), LedgerFact.class));
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getString(1),
                row.getString(2),
                moment(row, 3),
                moment(row, 4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private record Found(
            String id,
            String status,
            Instant createdAt,
            Instant receivedAt,
            String request,
            String firstAsked,
            @Nullable String customer) {

        Case read(List<RecordedFact> ledger) {
            return new Case(
                    new CaseId(id),
                    CaseStatus.valueOf(status),
                    createdAt,
                    Json.read(request, ServiceRequest.class),
                    Json.read(firstAsked, FirstAsked.class),
                    customer == null ? null : Json.read(customer, Customer.class),
                    ledger);
        }
    }
}
