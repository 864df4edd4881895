package org.shouwen.organisation;

import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * How one role finds its person. The company's data, so that no role is known to Java.
 *
 * @param as for {@link Resolution#APPOINTMENT}: the role whose holder answers; {@code null} for the role itself
 * @param scope what the role is held of; {@code null} where nobody is appointed to the role itself
 * @param required whether every office or department, as {@code scope} says, must have somebody in the role
 */
public record RoleRule(
        @Vocabulary("角色") String role,
        Resolution resolution,
        @Vocabulary("角色") @Nullable String as,
        @Nullable Scope scope,
        boolean required) {}
