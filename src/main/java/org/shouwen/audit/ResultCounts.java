package org.shouwen.audit;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What audits found, in numbers; counted anew each time, so that they never disagree with the lists. */
@Repository
class ResultCounts {

    private static final String REPORTED = " from audit_violation where audit_id = :audit and reported";

    private final JdbcClient database;
    private final ResultLists lists;

    ResultCounts(JdbcClient database, ResultLists lists) {
        this.database = database;
        this.lists = lists;
    }

    AuditResult of(AuditId id) {
        return new AuditResult(
                count(id, "select count(*)" + REPORTED),
                count(id, "select count(*) from audit_finding where audit_id = :audit"),
                count(id, "select count(*) from audit_unjudged where audit_id = :audit"),
                count(id, "select count(*) from audit_sanction where audit_id = :audit"),
                count(
                        id,
                        "select count(*)" + REPORTED + " and not exists (select 1 from audit_sanction"
                                + " where audit_sanction.violation_id = audit_violation.id)"),
                clauses(id),
                departments(id),
                months(id),
                lists.persons(id, 0, AuditResult.LONGEST).items(),
                lists.misroutes(id, 0, AuditResult.LONGEST).items(),
                lists.frequentMisroutes(id, 0, AuditResult.LONGEST).items());
    }

    private List<AuditResult.OfClause> clauses(AuditId id) {
        return list(
                id,
                "select clause, code, basis, count(*)" + REPORTED
                        + " group by clause, code, basis order by clause, code, basis",
                (row, number) ->
                        new AuditResult.OfClause(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
    }

    private List<AuditResult.OfDepartment> departments(AuditId id) {
        return list(
                id,
                "select office, department, count(*)" + REPORTED
                        + " group by office, department order by office nulls first, department nulls first",
                (row, number) -> new AuditResult.OfDepartment(row.getString(1), row.getString(2), row.getLong(3)));
    }

    private List<AuditResult.OfMonth> months(AuditId id) {
        return list(
                id,
                "select in_month, count(*)" + REPORTED + " group by in_month order by in_month",
                (row, number) -> new AuditResult.OfMonth(row.getString(1), row.getLong(2)));
    }

    private <T> List<T> list(AuditId id, String sql, RowMapper<T> mapper) {
        return database.sql(sql).param("audit", id.number()).query(mapper).list();
    }

    private long count(AuditId id, String sql) {
        return database.sql(sql).param("audit", id.number()).query(Long.class).single();
    }
}
