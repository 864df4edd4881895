package org.shouwen.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.shouwen.table.Origin;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What audits found, part by part; every list in an order of its own that never changes. */
@Repository
class ResultLists {

    private final JdbcClient database;

    ResultLists(JdbcClient database) {
        this.database = database;
    }

    Results<Violated> violations(AuditId id, int page, int size) {
        return list(
                id,
                "select *",
                "from audit_violation where audit_id = :audit and reported",
                "happened_at, id",
                (row, number) -> violated(new Fetched(row)),
                page,
                size);
    }

    Results<Found> findings(AuditId id, int page, int size) {
        return list(
                id,
                "select *",
                "from audit_finding where audit_id = :audit",
                "received_at, id",
                ResultLists::found,
                page,
                size);
    }

    Results<Unjudged> unjudged(AuditId id, int page, int size) {
        return list(
                id,
                "select *",
                "from audit_unjudged where audit_id = :audit",
                "received_at, id",
                ResultLists::unjudged,
                page,
                size);
    }

    Results<Proposed> sanctions(AuditId id, int page, int size) {
        return list(
                id,
                "select *",
                "from audit_sanction where audit_id = :audit",
                "happened_at, id",
                ResultLists::proposed,
                page,
                size);
    }

    Results<AuditResult.OfPerson> persons(AuditId id, int page, int size) {
        return list(
                id,
                "select staff_id, max(name) name, max(office) office, max(department) department,"
                        + " sum(violations) violations, sum(points) points",
                "from (select staff_id, name, office, department, 1 violations, 0 borne, 0 points from audit_violation"
                        + " where audit_id = :audit and reported and staff_id is not null"
                        + " union all select staff_id, name, office, department, 0,"
                        + " case when violation_id is null then 0 else 1 end, points from audit_sanction"
                        + " where audit_id = :audit and staff_id is not null) charged"
                        + " group by staff_id having sum(violations) > 0 or sum(borne) > 0",
                "violations desc, staff_id",
                ResultLists::person,
                page,
                size);
    }

    Results<AuditResult.MisrouteCell> misroutes(AuditId id, int page, int size) {
        return list(
                id,
                "select matter, office, department, to_office, to_department, count(*) misroutes",
                "from audit_misroute where audit_id = :audit and reported"
                        + " group by matter, office, department, to_office, to_department",
                "misroutes desc, matter, office, department, to_office, to_department",
                ResultLists::cell,
                page,
                size);
    }

    Results<AuditResult.FrequentMisrouter> frequentMisroutes(AuditId id, int page, int size) {
        return list(
                id,
                "select *, (select count(*) from audit_misroute misroute where misroute.audit_id = :audit and reported"
                        + " and misroute.staff_id = frequent.staff_id) misroutes",
                "from audit_frequent_misroute frequent where audit_id = :audit",
                "reached_at, id",
                ResultLists::frequent,
                page,
                size);
    }

    private <T> Results<T> list(
            AuditId id, String select, String from, String order, RowMapper<T> mapper, int page, int size) {
        List<T> items = database.sql("%s %s order by %s limit :size offset :skipped".formatted(select, from, order))
                .param("audit", id.number())
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(mapper)
                .list();
        long total = database.sql("select count(*) from (select 1 %s) counted".formatted(from))
                .param("audit", id.number())
                .query(Long.class)
                .single();
        return new Results<>(items, total);
    }

    static Violated violated(Fetched row) throws SQLException {
        return new Violated(
                row.text("case_id"),
                row.moment("happened_at"),
                row.text("code"),
                row.text("clause"),
                row.text("basis"),
                row.party(),
                (int) row.number("severity"),
                row.texts("text"),
                row.numbers("evidence"),
                row.row().getBoolean("aggravated"));
    }

    private static Found found(ResultSet found, int number) throws SQLException {
        Fetched row = new Fetched(found);
        return new Found(
                row.text("case_id"),
                row.moment("received_at"),
                row.text("code"),
                row.texts("text"),
                row.list("clauses"));
    }

    private static Unjudged unjudged(ResultSet found, int number) throws SQLException {
        Fetched row = new Fetched(found);
        return new Unjudged(row.text("case_id"), row.moment("received_at"), row.texts("reason"));
    }

    private static Proposed proposed(ResultSet found, int number) throws SQLException {
        Fetched row = new Fetched(found);
        return new Proposed(
                row.text("case_id"),
                row.moment("happened_at"),
                row.text("reason"),
                row.text("clause"),
                row.party(),
                (int) row.number("earlier"),
                row.texts("measure"),
                Objects.requireNonNull(row.amount("points")),
                row.amount("money"),
                row.day("appeal_until"),
                row.numbers("evidence"),
                JsonMapper.shared().readValue(row.text("rows_json"), new TypeReference<List<Origin>>() {}));
    }

    private static AuditResult.OfPerson person(ResultSet found, int number) throws SQLException {
        Fetched row = new Fetched(found);
        return new AuditResult.OfPerson(
                row.text("staff_id"),
                row.optional("name"),
                row.optional("office"),
                row.optional("department"),
                row.number("violations"),
                Objects.requireNonNull(row.amount("points")));
    }

    private static AuditResult.MisrouteCell cell(ResultSet found, int number) throws SQLException {
        Fetched row = new Fetched(found);
        return new AuditResult.MisrouteCell(
                row.text("matter"),
                row.text("office"),
                row.text("department"),
                row.text("to_office"),
                row.text("to_department"),
                row.number("misroutes"));
    }

    private static AuditResult.FrequentMisrouter frequent(ResultSet found, int number) throws SQLException {
        Fetched row = new Fetched(found);
        return new AuditResult.FrequentMisrouter(
                row.text("staff_id"),
                row.optional("name"),
                row.number("misroutes"),
                row.moment("reached_at"),
                row.text("clause"));
    }
}
