package org.shouwen.decision.conclusion;

import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * A hand-over that is to come on the request's way.
 *
 * @param step place on the way, from 1
 * @param fromDepartment {@code null} where the rules cannot tell
 * @param toDepartment {@code null} where the role belongs to no department or the rules cannot tell
 * @param toOffice {@code null} for the first-asked person's office
 * @param action the action that makes the hand-over
 */
public record NextHop(
        int step,
        @Vocabulary("角色") String fromRole,
        @Nullable @Vocabulary("部门") String fromDepartment,
        @Vocabulary("角色") String toRole,
        @Nullable @Vocabulary("部门") String toDepartment,
        @Nullable String toOffice,
        @Vocabulary("动作") String action,
        @Vocabulary("条款") String clause) {}
