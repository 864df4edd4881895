package org.shouwen.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The fixed words of reports, in one language. */
final class Labels {

    private final Properties words = new Properties();

    private Labels(String file) {
        InputStream labels = Objects.requireNonNull(Labels.class.getResourceAsStream(file), file);
        try (var reader = new InputStreamReader(labels, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** English where it is asked for, Chinese for all else. */
    static Labels in(Locale locale) {
        return new Labels(locale.getLanguage().equals("en") ? "/report/en.properties" : "/report/zh.properties");
    }

    /** By name, as templates ask for them. */
    Properties words() {
        return words;
    }

    /** @throws IllegalArgumentException if there is no such label: a report must not have holes */
    String of(String name, Object... arguments) {
        String label = words.getProperty(name);
        if (label == null) {
            throw new IllegalArgumentException("no label " + name);
        }
        return arguments.length == 0 ? label : label.formatted(arguments);
    }
}
