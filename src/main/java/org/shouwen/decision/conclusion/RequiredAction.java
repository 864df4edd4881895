package org.shouwen.decision.conclusion;

import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * Something still owed by somebody.
 *
 * @param department the actor's department, {@code null} where the role belongs to none or the rules cannot tell
 * @param office {@code null} for the first-asked person's office
 */
public record RequiredAction(
        @Vocabulary("动作") String code,
        @Vocabulary("角色") String actorRole,
        @Nullable @Vocabulary("部门") String department,
        @Nullable String office,
        @Vocabulary("条款") String clause) {}
