package org.shouwen.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * Which cases to audit.
 *
 * @param office of the first-asked person or of whoever answers for the case; {@code null} for all
 * @param department like {@code office}, and of the same one
 * @param from first moment of reception
 * @param before first moment of reception that is too late
 * @param asOf the moment everything is judged for; facts of later ones are left out
 */
public record AuditQuestion(
        @Nullable String office,
        @Nullable @Vocabulary("部门") String department,
        Instant from,
        Instant before,
        Instant asOf) {

    /** Whether somebody there is asked about. */
    boolean concerns(@Nullable String inOffice, @Nullable String inDepartment) {
        return (office == null || office.equals(inOffice)) && (department == null || department.equals(inDepartment));
    }
}
