package org.shouwen.web.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Nearest;
import tools.jackson.databind.JsonNode;

/** One of a closed list of codes. */
final class CodeShape<T> implements Shape {

    private final Map<String, T> values;

    CodeShape(Map<String, T> values) {
        this.values = new LinkedHashMap<>(values);
    }

    static CodeShape<Object> of(Class<?> codes) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Object code : codes.getEnumConstants()) {
            values.put(((Enum<?>) code).name(), code);
        }
        return new CodeShape<>(values);
    }

    @Override
    public @Nullable T read(JsonNode json, At at, Faults faults) {
        if (!json.isString()) {
            faults.invalid(at, "应为代码（文本），现为" + Shape.zh(json), "must be a code, not " + Shape.en(json));
            return null;
        }
        T value = values.get(json.stringValue());
        if (value == null && !faults.enough()) {
            String allowed = String.join(", ", values.keySet());
            String meant = Nearest.to(json.stringValue(), values.keySet());
            faults.unknownCode(
                    at,
                    Shape.zh(json) + "不是已知代码" + (meant == null ? "；" : "，是否想写 " + meant + "？") + "可用：" + allowed,
                    Shape.en(json) + " is no known code" + (meant == null ? "" : "; did you mean " + meant + "?")
                            + "; known: " + allowed);
        }
        return value;
    }
}
