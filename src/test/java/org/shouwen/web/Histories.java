package org.shouwen.web;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/**
 * Histories of facts drawn from everything the contract allows, sensible or not. Every free text is one that stands
 * nowhere else: {@code ⟦7⟧}. Drawn with one seed, so they are the same in every run.
 */
final class Histories {

    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final Set<String> OFFICES = Set.of("office", "fromOffice", "toOffice");
    private static final List<String> TYPES = List.of(LedgerFact.class.getPermittedSubclasses()).stream()
            .map(type -> type.getAnnotation(JsonTypeName.class).value())
            .filter(type -> !type.equals("ESCALATED"))
            .toList();

    private final Random random;
    private final Vocabularies words;
    private int texts;

    Histories(long seed, Vocabularies words) {
        this.random = new Random(seed);
        this.words = words;
    }

    /** 1 to {@code most} facts, as the body of a call. */
    String next(int most) {
        List<Map<String, Object>> facts = new ArrayList<>();
        for (int count = 1 + random.nextInt(most); count > 0; count--) {
            facts.add(fact());
        }
        return JsonMapper.shared().writeValueAsString(facts);
    }

    <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    List<String> codes(String vocabulary) {
        return words.words(vocabulary).stream().map(word -> word.code()).toList();
    }

    private Map<String, Object> fact() {
        String name = anyOf(TYPES);
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("type", name);
        for (RecordComponent component : typeOf(name).getRecordComponents()) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!optional || random.nextBoolean()) {
                fact.put(component.getName(), value(component));
            }
        }
        return fact;
    }

    private Object value(RecordComponent component) {
        Vocabulary vocabulary = component.getAnnotation(Vocabulary.class);
        Class<?> type = component.getType();
        if (component.getGenericType() instanceof ParameterizedType) {
            return random.ints(random.nextInt(3), 0, 100)
                    .mapToObj(any -> anyOf(codes(vocabulary.value())))
                    .toList();
        }
        if (vocabulary != null) {
            return anyOf(codes(vocabulary.value()));
        }
        if (OFFICES.contains(component.getName())) {
            return anyOf(List.of("OFFICE_A", "OFFICE_A", "OFFICE_B"));
        }
        if (type == Instant.class) {
            return TEN.plusSeconds(random.nextInt(-600, 600) * 60L).toString();
        }
        if (type.isEnum()) {
            return anyOf(List.of(type.getEnumConstants())).toString();
        }
        return type == Boolean.class ? random.nextBoolean() : "⟦" + ++texts + "⟧";
    }

    private static Class<?> typeOf(String name) {
        return List.of(LedgerFact.class.getPermittedSubclasses()).stream()
                .filter(type -> type.getAnnotation(JsonTypeName.class).value().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
