package org.shouwen.rulebook;

import org.jspecify.annotations.Nullable;

/** A rule failed, or the rules did not come to an end. Nothing was concluded. */
public class RulebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String version;
    private final @Nullable String rule;

    public RulebookException(String version, @Nullable String rule, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.version = version;
        this.rule = rule;
    }

    /** Version of the rulebook that failed. */
    public String version() {
        return version;
    }

    /** Name of the rule that failed or fired last, where it is known. */
    public @Nullable String rule() {
        return rule;
    }
}
