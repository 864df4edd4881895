package org.shouwen.decision;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in a role, and the person behind it where the organisation knows one.
 *
 * @param role code of the vocabulary 角色
 * @param department {@code null} where the role belongs to no department or the rules cannot tell which
 * @param staffId {@code null} where the organisation knows nobody in the role
 */
public record Party(
        String role,
        @Nullable String department,
        @Nullable String office,
        @Nullable String staffId,
        @Nullable String name) {}
