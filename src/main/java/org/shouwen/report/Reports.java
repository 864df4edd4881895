package org.shouwen.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwen.mutation.MutationAccount;
import org.shouwen.run.Account;

/** The account for people. */
public final class Reports {

    private Reports() {}

    /** One page that needs nothing else: no other file, no network. */
    public static byte[] html(Account account, Locale locale) {
        return html(account, null, locale);
    }

    /** As {@link #html(Account, Locale)}, with what came of changing cells; {@code null} if none were. */
    public static byte[] html(Account account, @Nullable MutationAccount mutation, Locale locale) {
        Mustache.Compiler escaping = Mustache.compiler().emptyStringIsFalse(true);
        return template("/report/report.html", escaping)
                .execute(Page.of(account, mutation, locale))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What a terminal shows: problems, differences, totals. */
    public static String text(Account account, Locale locale) {
        Mustache.Compiler plain = Mustache.compiler().escapeHTML(false);
        return template("/report/check.txt", plain).execute(Page.of(account, null, locale));
    }

    /** What no scenario touched, as plain text. */
    public static String coverage(Account account, Locale locale) {
        return template("/report/coverage.txt", Mustache.compiler().escapeHTML(false))
                .execute(Page.of(account, null, locale));
    }

    private static Template template(String file, Mustache.Compiler compiler) {
        InputStream template = Objects.requireNonNull(Reports.class.getResourceAsStream(file), file);
        try (var reader = new InputStreamReader(template, StandardCharsets.UTF_8)) {
            return compiler.compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
