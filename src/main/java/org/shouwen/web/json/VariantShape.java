package org.shouwen.web.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An object whose field {@code type} says which further fields it has. */
final class VariantShape implements Shape {

    static final String TYPE = "type";

    private final CodeShape<RecordShape> types;

    VariantShape(Map<String, RecordShape> types) {
        this.types = new CodeShape<>(types);
    }

    @Override
    public @Nullable Object read(JsonNode json, At at, Faults faults) {
        if (!json.isObject()) {
            faults.invalid(at, "应为对象，现为" + Shape.zh(json), "must be an object, not " + Shape.en(json));
            return null;
        }
        JsonNode type = json.get(TYPE);
        if (type == null || type.isNull()) {
            faults.invalid(at.in(TYPE), "缺少必填项 type", "type is required");
            return null;
        }
        RecordShape variant = types.read(type, at.in(TYPE), faults);
        return variant == null ? null : variant.read(json, at, faults);
    }
}
