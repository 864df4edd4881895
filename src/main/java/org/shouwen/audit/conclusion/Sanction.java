package org.shouwen.audit.conclusion;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * What is proposed for the charged violation.
 *
 * @param bearer the role it falls on
 * @param earlier violations taken into account as earlier ones
 * @param money {@code null} as long as the company names none
 * @param appealUntil last day on which the person may appeal
 */
public record Sanction(
        @Vocabulary("角色") String bearer,
        int earlier,
        String measure,
        String measureInEnglish,
        BigDecimal points,
        @Nullable BigDecimal money,
        LocalDate appealUntil,
        @Vocabulary("条款") String clause) {}
