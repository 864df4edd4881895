package org.shouwen.web.json;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The shapes of the records a body may be read as, made once for each. A component is required unless it is
 * {@code @Nullable}, a list (absent: empty) or a flag (absent: {@code false}).
 */
final class Shapes {

    private static final Map<Class<?>, Shape> SCALARS = Map.of(
            String.class, ScalarShape.TEXT,
            boolean.class, ScalarShape.FLAG,
            Boolean.class, ScalarShape.FLAG,
            int.class, ScalarShape.WHOLE_NUMBER,
            Integer.class, ScalarShape.WHOLE_NUMBER,
            Instant.class, ScalarShape.MOMENT,
            OffsetDateTime.class, ScalarShape.MOMENT_WITH_OFFSET,
            JsonNode.class, ScalarShape.ANYTHING);

    private final Map<Class<?>, Shape> known = new ConcurrentHashMap<>();

    Shape of(Class<?> type) {
        Shape shape = known.get(type);
        if (shape == null) {
            shape = made(type);
            known.put(type, shape);
        }
        return shape;
    }

    private Shape made(Class<?> type) {
        if (SCALARS.containsKey(type)) {
            return SCALARS.get(type);
        }
        if (type.isEnum()) {
            return CodeShape.of(type);
        }
        if (type.isRecord()) {
            return record(type, null);
        }
        if (type.isSealed()) {
            return variants(type);
        }
        throw new IllegalArgumentException("no JSON shape for " + type);
    }

    private Shape of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListShape(of(list.getActualTypeArguments()[0]));
        }
        return of((Class<?>) type);
    }

    private VariantShape variants(Class<?> type) {
        Map<String, RecordShape> variants = new LinkedHashMap<>();
        for (Class<?> variant : type.getPermittedSubclasses()) {
            variants.put(variant.getAnnotation(JsonTypeName.class).value(), record(variant, VariantShape.TYPE));
        }
        return new VariantShape(variants);
    }

    private RecordShape record(Class<?> type, @Nullable String discriminator) {
        List<RecordShape.Field> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            fields.add(field(component));
        }
        return new RecordShape(List.copyOf(fields), constructor(type), discriminator);
    }

    private RecordShape.Field field(RecordComponent component) {
        Object absent = component.getType() == List.class
                ? List.of()
                : component.getType() == boolean.class ? Boolean.FALSE : null;
        boolean optional = absent != null || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new RecordShape.Field(component.getName(), of(component.getGenericType()), !optional, absent);
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }
}
