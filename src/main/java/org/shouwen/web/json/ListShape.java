package org.shouwen.web.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An array of one kind of element. */
record ListShape(Shape element) implements Shape {

    @Override
    public @Nullable Object read(JsonNode json, At at, Faults faults) {
        if (!json.isArray()) {
            faults.invalid(at, "应为数组，现为" + Shape.zh(json), "must be an array, not " + Shape.en(json));
            return null;
        }
        List<Object> values = new ArrayList<>(json.size());
        for (int place = 0; place < json.size() && !faults.enough(); place++) {
            Object value = element(json.get(place), at.in(place), faults);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private @Nullable Object element(JsonNode json, At at, Faults faults) {
        if (json.isNull() && element != ScalarShape.ANYTHING) {
            faults.invalid(at, "数组中不得有 null", "an array holds no null");
            return null;
        }
        return element.read(json, at, faults);
    }
}
