package org.shouwen.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifies an audit: {@code A-} and its number, from 1. */
public record AuditId(long number) {

    private static final Pattern FORM = Pattern.compile("A-([1-9]\\d{0,17})");

    /** @throws UnknownAudit if no audit can have that id */
    public static AuditId of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new UnknownAudit(text);
        }
        return new AuditId(Long.parseLong(parts.group(1)));
    }

    @Override
    @JsonValue
    public String toString() {
        return "A-" + number;
    }
}
