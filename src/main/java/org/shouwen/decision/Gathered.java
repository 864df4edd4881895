package org.shouwen.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.BiFunction;

/**
 * Conclusions of one kind: what several rules concluded alike stands once, with every clause it was concluded for.
 *
 * @param <K> what makes two conclusions alike
 */
final class Gathered<K> {

    private final Map<K, List<String>> clauses = new LinkedHashMap<>();

    void add(K what, String clause) {
        List<String> known = clauses.get(what);
        if (known == null) {
            clauses.put(what, List.of(clause));
        } else if (!known.contains(clause)) {
            List<String> all = new ArrayList<>(known);
            all.add(clause);
            clauses.put(what, all);
        }
    }

    <A> List<A> inOrder(Comparator<K> order, BiFunction<K, List<String>, A> form) {
        List<Entry<K, List<String>>> entries = new ArrayList<>(clauses.entrySet());
        entries.sort(Entry.comparingByKey(order));
        List<A> answers = new ArrayList<>(entries.size());
        entries.forEach(entry -> answers.add(form.apply(entry.getKey(), entry.getValue())));
        return answers;
    }
}
