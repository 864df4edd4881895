package org.shouwen.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an audit found so far, in numbers. Lists that grow with the number of persons or matters are cut after
 * {@link #LONGEST}; the whole of each can be read page by page.
 *
 * @param unsanctioned violations for which the tables propose nothing (G29)
 * @param clauses in the order of clause and code
 * @param departments of whoever is liable; none for roles without one
 * @param months of the violations, by the company's calendar
 * @param persons who are liable or bear what is proposed, those with the most violations first
 * @param misroutes matter by first-asked department by wrong receiver, the most frequent first
 * @param frequentMisroutes persons who exceed what is tolerated (G17)
 */
public record AuditResult(
        long violations,
        long findings,
        long unjudged,
        long sanctions,
        long unsanctioned,
        List<OfClause> clauses,
        List<OfDepartment> departments,
        List<OfMonth> months,
        List<OfPerson> persons,
        List<MisrouteCell> misroutes,
        List<FrequentMisrouter> frequentMisroutes) {

    /** Entries of a list that is cut. */
    public static final int LONGEST = 100;

    /** Violations of a clause. */
    public record OfClause(String clause, String code, String basis, long count) {}

    /** Violations of a department. */
    public record OfDepartment(@Nullable String office, @Nullable String department, long count) {}

    /** @param month for instance 2026-11 */
    public record OfMonth(String month, long count) {}

    /**
     * A person who is liable, or bears what is proposed for the violations of his department (G30).
     *
     * @param count of his own violations; 0 for a head who only bears those of his department
     * @param points proposed for the person, rewards taken off
     */
    public record OfPerson(
            String staffId,
            @Nullable String name,
            @Nullable String office,
            @Nullable String department,
            long count,
            BigDecimal points) {}

    /** A cell of the heat map. */
    public record MisrouteCell(
            String matter, String office, String department, String toOffice, String toDepartment, long count) {}

    /**
     * A person with too many misroutes.
     *
     * @param misroutes in the audited period
     * @param reachedAt when the last tolerated number was first exceeded
     */
    public record FrequentMisrouter(
            String staffId, @Nullable String name, long misroutes, Instant reachedAt, String clause) {}
}
