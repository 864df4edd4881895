package org.shouwen.oracle;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tables decide of an answer.
 *
 * @param departments the responsible ones as the matter table has them, empty if it names none
 * @param transferModes in their order
 */
record Outline(
        String finalRole,
        @Nullable String finalDepartment,
        Set<String> departments,
        String urgency,
        boolean mustCome,
        boolean emergency,
        boolean servesDirectly,
        boolean givesNumber,
        boolean answersInPerson,
        List<String> transferModes,
        @Nullable String procedure) {}
