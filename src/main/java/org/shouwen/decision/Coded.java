package org.shouwen.decision;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * A component of a record that holds a code, a list of codes, or a record with codes of its own.
 *
 * @param vocabulary {@code null} for an office, or for a record
 */
record Coded(String name, MethodHandle accessor, @Nullable String vocabulary) {

    /** Offices belong to the organisation and to no vocabulary, so their name is all there is to know them by. */
    private static final Set<String> OFFICES = Set.of("office", "fromOffice", "toOffice", "responsibleOffices");

    private static final ClassValue<List<Coded>> BY_RECORD = new ClassValue<>() {
        @Override
        protected List<Coded> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(Coded::holdsCodes)
                    .map(Coded::of)
                    .toList();
        }
    };

    /** All such components of a record type, found once for each. */
    static List<Coded> of(Class<?> type) {
        return BY_RECORD.get(type);
    }

    /** The component's value in {@code fact}. */
    @Nullable
    Object in(Object fact) {
        try {
            return (Object) accessor.invokeExact(fact);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new IllegalStateException(name, checked);
        }
    }

    private static boolean holdsCodes(RecordComponent component) {
        return component.isAnnotationPresent(Vocabulary.class)
                || OFFICES.contains(component.getName())
                || component.getType().isRecord();
    }

    private static Coded of(RecordComponent component) {
        Vocabulary vocabulary = component.getAnnotation(Vocabulary.class);
        try {
            MethodHandle accessor = MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
            return new Coded(component.getName(), accessor, vocabulary == null ? null : vocabulary.value());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(component.toString(), hidden);
        }
    }
}
