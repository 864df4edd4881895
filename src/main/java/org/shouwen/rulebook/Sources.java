package org.shouwen.rulebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Origin;
import org.shouwen.table.Sourced;

/** Finds the rows that a conclusion carries along in its fields. */
final class Sources {

    /** What to ask conclusions of a class for; empty for nearly all. */
    private static final ClassValue<List<Method>> CARRYING = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0
                            && !Modifier.isStatic(method.getModifiers())
                            && Sourced.class.isAssignableFrom(method.getReturnType()))
                    .toList();
        }
    };

    private Sources() {}

    static List<Origin> of(Object conclusion) {
        List<Method> carrying = CARRYING.get(conclusion.getClass());
        if (carrying.isEmpty()) {
            return List.of();
        }
        List<Origin> rows = new ArrayList<>();
        for (Method field : carrying) {
            if (value(field, conclusion) instanceof Sourced sourced) {
                rows.addAll(sourced.rows());
            }
        }
        return rows;
    }

    private static @Nullable Object value(Method field, Object conclusion) {
        try {
            return field.invoke(conclusion);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(field + " cannot be read", e);
        }
    }
}
