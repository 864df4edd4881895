package org.shouwen.web.json;

import java.util.List;
import java.util.Objects;
import org.shouwen.table.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies. A body with a fault gives all its faults at once, so that the caller mends it in one go. */
public final class Bodies {

    static final int DEEPEST = 50;
    static final int LONGEST_NAME = 1_000;

    private final ObjectReader reader = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);
    private final Shapes shapes = new Shapes();

    /**
     * Reads a body as a record.
     *
     * @throws InvalidBody if it is not JSON, or not of the record's shape
     * @throws org.shouwen.decision.UnknownCode if only codes are wrong
     */
    public <T> T read(byte[] body, Class<T> type) {
        return read(tree(body), At.BODY, type);
    }

    /** Reads a part of a body as a record; faults name their place in the whole body. */
    public <T> T read(JsonNode part, At at, Class<T> type) {
        Faults faults = new Faults();
        Object value = null;
        if (part.isNull()) {
            faults.invalid(at, "应为对象，现为 null", "must be an object, not null");
        } else {
            value = shapes.of(type).read(part, at, faults);
        }
        faults.refuse();
        return type.cast(Objects.requireNonNull(value));
    }

    /**
     * Reads a body that is one record, or an array of 1 to {@code most} of them.
     *
     * @throws InvalidBody if it is not JSON, or not of the record's shape
     * @throws org.shouwen.decision.UnknownCode if only codes are wrong
     */
    public <T> OneOrMore<T> readOneOrMore(byte[] body, Class<T> type, int most) {
        JsonNode tree = tree(body);
        if (!tree.isArray()) {
            return new OneOrMore<>(List.of(read(tree, At.BODY, type)), true);
        }
        Faults faults = new Faults();
        if (tree.isEmpty() || tree.size() > most) {
            faults.invalid(
                    At.BODY,
                    "应有 1 至 %d 个，现有 %d 个".formatted(most, tree.size()),
                    "must have 1 to %d elements, not %d".formatted(most, tree.size()));
            faults.refuse();
        }
        Object read = new ListShape(shapes.of(type)).read(tree, At.BODY, faults);
        faults.refuse();
        List<?> values = (List<?>) Objects.requireNonNull(read);
        return new OneOrMore<>(values.stream().map(type::cast).toList(), false);
    }

    /** @throws InvalidBody if the body is not JSON, or has a field twice */
    public JsonNode tree(byte[] body) {
        if (body.length == 0) {
            throw notJson(new Text("缺少请求正文", "the body is missing"));
        }
        try {
            return reader.readTree(body);
        } catch (JacksonException unreadable) {
            throw notJson(Unreadable.why(unreadable));
        }
    }

    private static InvalidBody notJson(Text why) {
        return new InvalidBody(List.of(new Fault("", why)));
    }
}
