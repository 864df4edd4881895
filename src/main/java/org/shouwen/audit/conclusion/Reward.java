package org.shouwen.audit.conclusion;

import java.math.BigDecimal;
import org.shouwen.table.Vocabulary;

/**
 * What is proposed for somebody who did well.
 *
 * @param evidence number of the fact that shows it
 * @param points below zero: taken off
 */
public record Reward(
        String staffId,
        @Vocabulary("角色") String role,
        int evidence,
        String reason,
        String measure,
        String measureInEnglish,
        BigDecimal points,
        @Vocabulary("条款") String clause) {}
