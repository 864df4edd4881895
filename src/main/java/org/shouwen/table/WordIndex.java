package org.shouwen.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the code of what stands in a cell, be it the Chinese word or the code itself. Not for several threads at once. */
public final class WordIndex {

    private static final int MOST_CHOICES = 10;
    private static final Pattern LIKE_A_CODE = Pattern.compile("[A-Z][A-Z0-9_-]*");

    private final Vocabularies vocabularies;
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final Map<String, Map<String, Optional<String>>> suggestions = new HashMap<>();

    public WordIndex(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    Wording wording() {
        return new Wording(vocabularies);
    }

    boolean has(String vocabulary) {
        return vocabularies.has(vocabulary);
    }

    @Nullable
    String nearestVocabulary(String vocabulary) {
        return Nearest.to(vocabulary, vocabularies.names());
    }

    /** {@code null} if the vocabulary has no such word. */
    public @Nullable String code(String vocabulary, String written) {
        return codes.computeIfAbsent(vocabulary, this::index).get(Spelling.key(written));
    }

    /** The word or code probably meant; remembered, since a wrong word seldom stands in one cell only. */
    public @Nullable String nearest(String vocabulary, String written) {
        return suggestions
                .computeIfAbsent(vocabulary, name -> new HashMap<>())
                .computeIfAbsent(written, text -> Optional.ofNullable(Nearest.to(text, spellings(vocabulary))))
                .orElse(null);
    }

    /** The vocabulary's words for a message, not more than a person will look through. */
    public String choices(String vocabulary) {
        return choices(vocabulary, word -> word.text().zh());
    }

    /** As {@link #choices(String)}; codes to whoever wrote something like a code. */
    String choices(String vocabulary, String written) {
        return LIKE_A_CODE.matcher(written).matches() ? choices(vocabulary, Word::code) : choices(vocabulary);
    }

    private String choices(String vocabulary, Function<Word, String> spelling) {
        List<String> all = vocabularies.words(vocabulary).stream().map(spelling).toList();
        String shown = String.join("、", all.subList(0, Math.min(MOST_CHOICES, all.size())));
        return all.size() <= MOST_CHOICES ? shown : shown + "… (%d)".formatted(all.size());
    }

    private Map<String, String> index(String vocabulary) {
        Map<String, String> index = new HashMap<>();
        vocabularies
                .words(vocabulary)
                .forEach(word -> index.put(Spelling.key(word.text().zh()), word.code()));
        vocabularies.words(vocabulary).forEach(word -> index.put(Spelling.key(word.code()), word.code()));
        return index;
    }

    private List<String> spellings(String vocabulary) {
        List<String> spellings = new ArrayList<>();
        vocabularies.words(vocabulary).forEach(word -> spellings.add(word.text().zh()));
        vocabularies.words(vocabulary).forEach(word -> spellings.add(word.code()));
        return spellings;
    }
}
