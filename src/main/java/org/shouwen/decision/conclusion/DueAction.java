package org.shouwen.decision.conclusion;

import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;
import org.shouwen.time.Deadline;

/**
 * Until when a {@link RequiredAction} is owed. Where several limits fit, the first to end counts.
 *
 * @param code of the action; with {@code actorRole}, {@code department} and {@code office} as the action has them
 * @param step what has to be done in time, perhaps still to begin
 */
public record DueAction(
        @Vocabulary("动作") String code,
        @Vocabulary("角色") String actorRole,
        @Nullable @Vocabulary("部门") String department,
        @Nullable String office,
        @Vocabulary("步骤") String step,
        Deadline deadline) {}
