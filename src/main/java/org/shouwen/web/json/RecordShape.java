package org.shouwen.web.json;

import java.lang.invoke.MethodHandle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Nearest;
import tools.jackson.databind.JsonNode;

/** An object whose fields are the components of a record; a field the record does not have is a fault. */
final class RecordShape implements Shape {

    /**
     * A component.
     *
     * @param absent the value of a field that is not there or {@code null}
     */
    record Field(String name, Shape shape, boolean required, @Nullable Object absent) {}

    private final List<Field> fields;
    private final Map<String, Integer> places = new HashMap<>();
    private final MethodHandle constructor;
    private final @Nullable String discriminator;

    /** @param constructor takes all values in one array */
    RecordShape(List<Field> fields, MethodHandle constructor, @Nullable String discriminator) {
        this.fields = fields;
        this.constructor = constructor;
        this.discriminator = discriminator;
        for (Field field : fields) {
            places.put(field.name(), places.size());
        }
    }

    @Override
    public @Nullable Object read(JsonNode json, At at, Faults faults) {
        if (!json.isObject()) {
            faults.invalid(at, "应为对象，现为" + Shape.zh(json), "must be an object, not " + Shape.en(json));
            return null;
        }
        int before = faults.count();
        @Nullable Object[] values = new Object[fields.size()];
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            readField(entry.getKey(), entry.getValue(), values, at, faults);
        }
        completeWithAbsent(json, values, at, faults);
        return faults.count() > before || faults.enough() ? null : made(values, at, faults);
    }

    private void readField(String name, JsonNode json, @Nullable Object[] values, At at, Faults faults) {
        Integer place = places.get(name);
        if (place != null) {
            if (!json.isNull()) {
                values[place] = fields.get(place).shape().read(json, at.in(name), faults);
            }
        } else if (!name.equals(discriminator) && !faults.enough()) {
            String meant = Nearest.to(name, places.keySet());
            faults.invalid(
                    at.in(name),
                    "没有这一项" + (meant == null ? "" : "，是否想写 " + meant + "？"),
                    "there is no such field" + (meant == null ? "" : "; did you mean " + meant + "?"));
        }
    }

    private void completeWithAbsent(JsonNode json, @Nullable Object[] values, At at, Faults faults) {
        for (int place = 0; place < values.length; place++) {
            Field field = fields.get(place);
            if (values[place] == null) {
                JsonNode given = json.get(field.name());
                if (field.required() && (given == null || given.isNull())) {
                    faults.invalid(at.in(field.name()), "缺少必填项 " + field.name(), field.name() + " is required");
                }
                values[place] = field.absent();
            } else if (field.required() && values[place] instanceof String text && text.isBlank()) {
                faults.invalid(at.in(field.name()), field.name() + " 不得为空", field.name() + " must not be blank");
            }
        }
    }

    private @Nullable Object made(@Nullable Object[] values, At at, Faults faults) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (IllegalArgumentException impossible) {
            String reason = String.valueOf(impossible.getMessage());
            faults.invalid(at, reason, reason);
            return null;
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }
}
