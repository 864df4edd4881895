package org.shouwen.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is absent, and who stands in meanwhile (G04, G24).
 *
 * @param staffId who is absent
 * @param deputyId who stands in; whoever stands in for that one, if he is absent as well
 * @param from the first day
 * @param to the last day
 * @param reason as the record says; for people
 */
public record Deputy(String staffId, String deputyId, LocalDate from, LocalDate to, @Nullable String reason) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
