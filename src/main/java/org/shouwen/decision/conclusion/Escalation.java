package org.shouwen.decision.conclusion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * Somebody who is to be told that a step is about to pass its limit, or has passed it (G03).
 *
 * @param step what is to be done in time
 * @param role who has to do it
 * @param department of whoever has to do it; {@code null} where the role belongs to none
 * @param office {@code null} for the first-asked person's office
 * @param since when the step began
 * @param dueAt until when it is to be done
 * @param level rung of the ladder, from 1
 * @param at from when on {@code toRole} is to be told; may lie in the future
 * @param toRole who is to be told, after absences and conflicts of interest
 * @param action what is to be done then
 */
public record Escalation(
        @Vocabulary("步骤") String step,
        @Vocabulary("角色") String role,
        @Nullable @Vocabulary("部门") String department,
        @Nullable String office,
        Instant since,
        Instant dueAt,
        int level,
        Instant at,
        @Vocabulary("角色") String toRole,
        @Nullable @Vocabulary("部门") String toDepartment,
        @Nullable String toOffice,
        @Vocabulary("升级动作") String action,
        @Vocabulary("条款") String clause) {}
