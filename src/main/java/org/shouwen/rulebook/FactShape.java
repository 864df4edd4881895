package org.shouwen.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What rules may say about a fact.
 *
 * @param fields by name, in the order in which a constructor takes them
 * @param keys names of the fields that make two conclusions equal
 * @param complete whether a name that is not among the fields is a mistake
 */
record FactShape(String name, Map<String, Field> fields, List<String> keys, boolean complete) {

    /**
     * A field of a fact.
     *
     * @param type its Java class; {@code Object} where it is not known
     * @param vocabulary the vocabulary whose codes it holds, alone or as a list
     */
    record Field(Class<?> type, @Nullable String vocabulary) {}

    /** What a value of which nothing is known may be. */
    static final Field ANYTHING = new Field(Object.class, null);

    Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The fields that a constructor with that many arguments sets, in order; empty if there is none. */
    List<Field> constructor(int arguments) {
        if (arguments == fields.size()) {
            return List.copyOf(fields.values());
        }
        return arguments == keys.size()
                ? keys.stream().map(key -> fields.getOrDefault(key, ANYTHING)).toList()
                : List.of();
    }

    Collection<String> names() {
        return fields.keySet();
    }
}
