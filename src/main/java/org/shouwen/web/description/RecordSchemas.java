package org.shouwen.web.description;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * Schemas of our records as JSON shows them. What a component must be is read from the same places as bodies are read
 * by, so the description cannot promise anything else: {@code @Nullable}, lists, enums, {@code @Vocabulary}.
 */
final class RecordSchemas implements ModelConverter {

    static final String REFERENCE = "#/components/schemas/";

    private static final String OURS = "org.shouwen.";
    private static final List<String> ANSWERS =
            List.of("org.shouwen.decision.", "org.shouwen.audit.", "org.shouwen.escalation.");
    private static final String TYPE = "type";

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        JavaType java = Json31.mapper().constructType(type.getType());
        if (java != null && isOurs(java.getRawClass())) {
            return reference(java.getRawClass(), context);
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS) && (type.isRecord() || type.isSealed());
    }

    private Schema<?> reference(Class<?> type, ModelConverterContext context) {
        String name = name(type);
        if (!context.getDefinedModels().containsKey(name)) {
            context.defineModel(name, new JsonSchema());
            context.defineModel(name, type.isRecord() ? record(type, context) : variants(type, context));
        }
        return new JsonSchema().$ref(REFERENCE + name);
    }

    private Schema<?> record(Class<?> type, ModelConverterContext context) {
        Schema<?> schema = PlainSchemas.of("object").additionalProperties(isOpen(type));
        JsonTypeName variant = type.getAnnotation(JsonTypeName.class);
        if (variant != null) {
            Schema<?> constant = PlainSchemas.of("string");
            constant.setConst(variant.value());
            schema.addProperty(TYPE, constant);
            schema.addRequiredItem(TYPE);
        }
        for (RecordComponent component : type.getRecordComponents()) {
            schema.addProperty(component.getName(), component(component, context));
            if (isRequired(component)) {
                schema.addRequiredItem(component.getName());
            }
        }
        return schema;
    }

    private Schema<?> component(RecordComponent component, ModelConverterContext context) {
        ArraySchema elements = component.getAccessor().getAnnotation(ArraySchema.class);
        Vocabulary vocabulary = component.getAnnotation(Vocabulary.class);
        if (elements != null) {
            return PlainSchemas.of("array").items(anyOf(elements.schema().anyOf(), context));
        }
        Schema<?> schema = value(component.getGenericType(), context);
        if (vocabulary != null) {
            String name = vocabulary.value();
            schema.description("词表“%s”的代码 / a code of the vocabulary %s".formatted(name, name));
        }
        return schema;
    }

    private Schema<?> value(Type type, ModelConverterContext context) {
        JavaType java = Json31.mapper().constructType(type);
        if (java.isCollectionLikeType()) {
            return PlainSchemas.of("array").items(value(java.getContentType(), context));
        }
        return isOurs(java.getRawClass()) && !PlainSchemas.knows(java.getRawClass())
                ? reference(java.getRawClass(), context)
                : PlainSchemas.of(java.getRawClass());
    }

    private Schema<?> anyOf(Class<?>[] types, ModelConverterContext context) {
        Schema<?> either = new JsonSchema();
        Arrays.stream(types).forEach(type -> either.addAnyOfItem(reference(type, context)));
        return either;
    }

    private Schema<?> variants(Class<?> type, ModelConverterContext context) {
        Schema<?> schema = new JsonSchema();
        Discriminator discriminator = new Discriminator().propertyName(TYPE);
        for (Class<?> variant : type.getPermittedSubclasses()) {
            schema.addOneOfItem(reference(variant, context));
            discriminator.mapping(variant.getAnnotation(JsonTypeName.class).value(), REFERENCE + name(variant));
        }
        schema.setDiscriminator(discriminator);
        return schema;
    }

    /** What callers send may leave out lists and flags; what we answer has them always. */
    private static boolean isRequired(RecordComponent component) {
        boolean mayBeLeftOut = component.getType() == List.class || component.getType() == boolean.class;
        String declared = component.getDeclaringRecord().getName();
        boolean answered = ANSWERS.stream().anyMatch(declared::startsWith);
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class) && (answered || !mayBeLeftOut);
    }

    /** A part of a record is called after it: several records have parts of the same name. */
    private static String name(Class<?> type) {
        Class<?> whole = type.getEnclosingClass();
        return whole != null && whole.isRecord() ? whole.getSimpleName() + type.getSimpleName() : type.getSimpleName();
    }

    private static boolean isOpen(Class<?> type) {
        var described = type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return described != null && described.additionalProperties() == AdditionalPropertiesValue.TRUE;
    }
}
