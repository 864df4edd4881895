package org.shouwen.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a benchmark was told on the command line, as {@code name=value}. */
final class Settings {

    private final Map<String, String> values = new HashMap<>();

    /** @param defaults every setting the benchmark knows */
    Settings(Map<String, String> defaults, String... args) {
        Set<String> known = defaults.keySet();
        values.putAll(defaults);
        Arrays.stream(args).map(arg -> arg.split("=", 2)).forEach(pair -> {
            if (pair.length < 2 || !known.contains(pair[0])) {
                throw new IllegalArgumentException(pair[0] + ": settings are " + defaults);
            }
            values.put(pair[0], pair[1]);
        });
    }

    String text(String name) {
        return values.get(name);
    }

    int number(String name) {
        return Integer.parseInt(values.get(name));
    }

    int[] numbers(String name) {
        return Arrays.stream(values.get(name).split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
