package org.shouwen.audit;

import static org.shouwen.audit.Fetched.stored;
import static org.shouwen.audit.Fetched.values;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Party;
import org.springframework.jdbc.core.JdbcOperations;
import tools.jackson.databind.json.JsonMapper;

/** Writes what one audit found, in batches. */
final class ResultWriter {

    private static final String VIOLATION = insert(
            "audit_violation",
            "audit_id, case_id, happened_at, in_month, code, clause, basis, text_zh, text_en, role, department, office,"
                    + " staff_id, name, severity, evidence, aggravated, reported",
            18);
    private static final String FINDING =
            insert("audit_finding", "audit_id, case_id, received_at, code, clauses, text_zh, text_en", 7);
    private static final String UNJUDGED =
            insert("audit_unjudged", "audit_id, case_id, received_at, reason_zh, reason_en", 5);
    private static final String MISROUTE = insert(
            "audit_misroute",
            "audit_id, case_id, happened_at, matter, office, department, to_office, to_department, staff_id, name,"
                    + " evidence, reported",
            12);
    private static final String FREQUENT =
            insert("audit_frequent_misroute", "audit_id, staff_id, name, reached_at, clause", 5);
    private static final String SANCTION = insert(
            "audit_sanction",
            "audit_id, violation_id, case_id, happened_at, reason, clause, role, department, office, staff_id, name,"
                    + " earlier, measure_zh, measure_en, points, money, appeal_until, evidence, rows_json",
            19);

    private final JdbcOperations database;
    private final long audit;
    private final ZoneId zone;

    ResultWriter(JdbcOperations database, AuditId audit, ZoneId zone) {
        this.database = database;
        this.audit = audit.number();
        this.zone = zone;
    }

    private static String insert(String table, String columns, int count) {
        return "insert into %s (%s) values (?%s)".formatted(table, columns, ", ?".repeat(count - 1));
    }

    void write(List<Inspected> page) {
        List<Object[]> violations = new ArrayList<>();
        List<Object[]> misroutes = new ArrayList<>();
        List<Object[]> findings = new ArrayList<>();
        List<Object[]> rewards = new ArrayList<>();
        List<Object[]> unjudged = new ArrayList<>();
        for (Inspected inspected : page) {
            inspected.violations().forEach(violated -> violations.add(row(violated, inspected.reported())));
            inspected.misroutes().forEach(misrouted -> misroutes.add(row(misrouted, inspected.reported())));
            inspected.findings().forEach(found -> findings.add(row(found)));
            inspected.rewards().forEach(reward -> rewards.add(row(reward, null)));
            if (inspected.unjudged() != null && inspected.reported()) {
                unjudged.add(row(inspected.unjudged()));
            }
        }
        batch(VIOLATION, violations);
        batch(MISROUTE, misroutes);
        batch(FINDING, findings);
        batch(SANCTION, rewards);
        batch(UNJUDGED, unjudged);
    }

    void write(List<Found> findings, List<Violated> violations) {
        batch(FINDING, findings.stream().map(this::row).toList());
        batch(
                VIOLATION,
                violations.stream().map(violated -> row(violated, true)).toList());
    }

    /** @param sanctions by the number of the violation's row */
    void writeSanctions(List<Sanctioned> sanctions) {
        batch(
                SANCTION,
                sanctions.stream()
                        .map(sanctioned -> row(sanctioned.proposed(), sanctioned.violation()))
                        .toList());
    }

    void writeFrequent(List<AuditResult.FrequentMisrouter> persons) {
        batch(
                FREQUENT,
                persons.stream()
                        .map(one -> values(audit, one.staffId(), one.name(), stored(one.reachedAt()), one.clause()))
                        .toList());
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            database.batchUpdate(sql, rows);
        }
    }

    private Object[] row(Violated violated, boolean reported) {
        Party liable = violated.liable();
        return values(
                audit,
                violated.caseId(),
                stored(violated.happenedAt()),
                month(violated.happenedAt()),
                violated.code(),
                violated.clause(),
                violated.basis(),
                violated.text().zh(),
                violated.text().en(),
                liable.role(),
                liable.department(),
                liable.office(),
                liable.staffId(),
                liable.name(),
                violated.severity(),
                stored(violated.evidence()),
                violated.aggravated(),
                reported);
    }

    private String month(Instant moment) {
        return YearMonth.from(moment.atZone(zone)).toString();
    }

    private Object[] row(Misrouted misrouted, boolean reported) {
        return values(
                audit,
                misrouted.caseId(),
                stored(misrouted.happenedAt()),
                misrouted.matter(),
                misrouted.office(),
                misrouted.department(),
                misrouted.toOffice(),
                misrouted.toDepartment(),
                misrouted.staffId(),
                misrouted.name(),
                stored(misrouted.evidence()),
                reported);
    }

    private Object[] row(Found found) {
        return values(
                audit,
                found.caseId(),
                stored(found.receivedAt()),
                found.code(),
                stored(found.clauses()),
                found.text().zh(),
                found.text().en());
    }

    private Object[] row(Unjudged unjudged) {
        return values(
                audit,
                unjudged.caseId(),
                stored(unjudged.receivedAt()),
                unjudged.reason().zh(),
                unjudged.reason().en());
    }

    private Object[] row(Proposed proposed, @Nullable Long violation) {
        Party bearer = proposed.bearer();
        return values(
                audit,
                violation,
                proposed.caseId(),
                stored(proposed.happenedAt()),
                proposed.reason(),
                proposed.clause(),
                bearer.role(),
                bearer.department(),
                bearer.office(),
                bearer.staffId(),
                bearer.name(),
                proposed.earlier(),
                proposed.measure().zh(),
                proposed.measure().en(),
                proposed.points(),
                proposed.money(),
                proposed.appealUntil(),
                stored(proposed.evidence()),
                JsonMapper.shared().writeValueAsString(proposed.rows()));
    }
}
