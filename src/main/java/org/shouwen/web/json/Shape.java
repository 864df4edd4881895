package org.shouwen.web.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How JSON becomes a value of one type. Nothing is coerced and nothing guessed. */
interface Shape {

    /**
     * @param json neither absent nor {@code null}
     * @return {@code null} if it was faulty; the fault has then been added to {@code faults}
     */
    @Nullable
    Object read(JsonNode json, At at, Faults faults);

    /** What JSON has at a place, in words. */
    static String zh(JsonNode json) {
        return switch (json.getNodeType()) {
            case STRING -> Quoted.of(json.stringValue()) + " ";
            case NUMBER -> "数字";
            case BOOLEAN -> "是非值 " + json;
            case ARRAY -> "数组";
            case OBJECT -> "对象";
            default -> "null";
        };
    }

    /** The same in English. */
    static String en(JsonNode json) {
        return switch (json.getNodeType()) {
            case STRING -> "the text " + Quoted.of(json.stringValue());
            case NUMBER -> "a number";
            case BOOLEAN -> json + " without quotation marks";
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            default -> "null";
        };
    }
}
