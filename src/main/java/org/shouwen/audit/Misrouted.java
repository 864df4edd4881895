package org.shouwen.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over to a department that is not responsible (G17).
 *
 * @param office of the first-asked person, like {@code department}
 * @param staffId of whoever sent it there; {@code null} where nobody is known
 */
record Misrouted(
        String caseId,
        Instant happenedAt,
        String matter,
        String office,
        String department,
        String toOffice,
        String toDepartment,
        @Nullable String staffId,
        @Nullable String name,
        List<Integer> evidence) {}
