package org.shouwen.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All words in force, by vocabulary. Immutable.
 */
public final class Vocabularies {

    private final Map<String, Map<String, Word>> byCode;

    private Vocabularies(Map<String, Map<String, Word>> byCode) {
        this.byCode = byCode;
    }

    /** @param words by vocabulary, in the order of the sheet */
    public static Vocabularies of(Map<String, List<Word>> words) {
        Map<String, Map<String, Word>> byCode = new LinkedHashMap<>();
        words.forEach((vocabulary, list) -> {
            Map<String, Word> codes = new LinkedHashMap<>();
            list.forEach(word -> codes.put(word.code(), word));
            byCode.put(vocabulary, codes);
        });
        return new Vocabularies(byCode);
    }

    /** Names of all vocabularies, in the order of the workbook. */
    public Collection<String> names() {
        return byCode.keySet();
    }

    /** The words of {@code vocabulary} in their order; empty where there is no such vocabulary. */
    public Collection<Word> words(String vocabulary) {
        return byCode.getOrDefault(vocabulary, Map.of()).values();
    }

    public boolean has(String vocabulary) {
        return byCode.containsKey(vocabulary);
    }

    public Optional<Word> word(String vocabulary, String code) {
        return Optional.ofNullable(byCode.getOrDefault(vocabulary, Map.of()).get(code));
    }
}
