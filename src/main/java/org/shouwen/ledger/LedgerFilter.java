package org.shouwen.ledger;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * A part of a department's ledger as a condition on cases.
 *
 * @param after the case read last, in the order of reception and id; {@code null} from the beginning
 */
record LedgerFilter(LedgerQuery query, @Nullable Case after) implements Specification<CaseRow> {

    private static final long serialVersionUID = 1L;

    @Override
    public Predicate toPredicate(Root<CaseRow> row, @Nullable CriteriaQuery<?> select, CriteriaBuilder sql) {
        List<Predicate> all = new ArrayList<>();
        if (select != null) {
            all.add(sql.exists(standing(row, select, sql)));
        }
        if (query.from() != null) {
            all.add(sql.greaterThanOrEqualTo(row.get("receivedAt"), query.from()));
        }
        if (query.before() != null) {
            all.add(sql.lessThan(row.get("receivedAt"), query.before()));
        }
        if (after != null) {
            all.add(later(row, sql, after));
        }
        return sql.and(all.toArray(Predicate[]::new));
    }

    private Subquery<Integer> standing(Root<CaseRow> row, CriteriaQuery<?> select, CriteriaBuilder sql) {
        Subquery<Integer> entries = select.subquery(Integer.class);
        Join<CaseRow, Desk> desk = entries.correlate(row).join("desks");
        Predicate department = sql.equal(desk.get("department"), query.department());
        return entries.select(sql.literal(1))
                .where(
                        query.office() == null
                                ? department
                                : sql.and(department, sql.equal(desk.get("office"), query.office())));
    }

    private static Predicate later(Root<CaseRow> row, CriteriaBuilder sql, Case last) {
        Instant received = last.request().receivedAt();
        return sql.or(
                sql.greaterThan(row.get("receivedAt"), received),
                sql.and(
                        sql.equal(row.get("receivedAt"), received),
                        sql.greaterThan(row.get("id"), last.id().value())));
    }
}
