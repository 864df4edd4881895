package org.shouwen.ledger;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** A query on cases as a condition on their columns. */
record CaseFilter(CaseQuery query) implements Specification<CaseRow> {

    private static final long serialVersionUID = 1L;

    @Override
    public Predicate toPredicate(Root<CaseRow> row, @Nullable CriteriaQuery<?> select, CriteriaBuilder sql) {
        List<Predicate> all = new ArrayList<>();
        either(all, row, sql, query.office(), "office", "ownerOffice");
        either(all, row, sql, query.department(), "department", "ownerDepartment");
        either(all, row, sql, query.owner(), "ownerStaffId", "ownerRole");
        if (query.kind() != null) {
            all.add(sql.equal(row.get("kind"), query.kind()));
        }
        if (query.status() != null) {
            all.add(sql.equal(row.get("status"), query.status()));
        }
        if (query.from() != null) {
            all.add(sql.greaterThanOrEqualTo(row.get("receivedAt"), query.from()));
        }
        if (query.before() != null) {
            all.add(sql.lessThan(row.get("receivedAt"), query.before()));
        }
        return sql.and(all.toArray(Predicate[]::new));
    }

    private static void either(
            List<Predicate> all,
            Root<CaseRow> row,
            CriteriaBuilder sql,
            @Nullable String code,
            String column,
            String orColumn) {
        if (code != null) {
            all.add(sql.or(sql.equal(row.get(column), code), sql.equal(row.get(orColumn), code)));
        }
    }
}
