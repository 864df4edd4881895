package org.shouwen.rulebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.ConsequenceException;

/** Firings that went wrong, in the words of {@link RulebookException}. */
final class Failures {

    /** The engine names the rules of a condition only in the text of the exception. */
    private static final Pattern FIRST_RULE = Pattern.compile("\\[Rule \"([^\"]+)\"");

    private Failures() {}

    static RulebookException ofRule(String version, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String rule = rule(cause);
            if (rule != null) {
                return new RulebookException(version, rule, "rule \"" + rule + "\" failed: " + root(cause), thrown);
            }
        }
        return new RulebookException(version, null, "the rules failed: " + thrown, thrown);
    }

    /** What went wrong first; all above it are the engine's wrappings. */
    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static @Nullable String rule(Throwable thrown) {
        if (thrown instanceof ConsequenceException failed && failed.getRule() != null) {
            return failed.getRule().getName();
        }
        if (thrown instanceof ConstraintEvaluationException) {
            Matcher rule = FIRST_RULE.matcher(String.valueOf(thrown.getMessage()));
            return rule.find() ? rule.group(1) : null;
        }
        return null;
    }

    static RulebookException endless(String version, @Nullable String rule, String limit) {
        return new RulebookException(version, rule, "the rules were still firing after " + limit, null);
    }
}
