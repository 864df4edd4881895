package org.shouwen.rulebook;

import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.ConsequenceException;

/** Firings that went wrong, in the words of {@link RulebookException}. */
final class Failures {

    private Failures() {}

    static RulebookException ofRule(String version, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConsequenceException failed && failed.getRule() != null) {
                String rule = failed.getRule().getName();
                return new RulebookException(version, rule, "rule \"" + rule + "\" failed", thrown);
            }
        }
        return new RulebookException(version, null, "the rules failed: " + thrown, thrown);
    }

    static RulebookException endless(String version, @Nullable String rule, boolean overdue, Limits limits) {
        String limit = overdue ? limits.time().toMillis() + " ms" : "%,d rules fired".formatted(limits.firings());
        return new RulebookException(version, rule, "the rules were still firing after " + limit, null);
    }
}
