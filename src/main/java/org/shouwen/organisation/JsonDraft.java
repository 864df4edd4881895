package org.shouwen.organisation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Column;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import tools.jackson.databind.JsonNode;

/** Reads a draft from JSON, finding every fault of form in one pass. */
final class JsonDraft implements Draft.Places {

    private final JsonNode root;
    private final JsonValues values;
    private final Vocabularies words;
    private final Faults faults = new Faults();

    JsonDraft(JsonNode root, Vocabularies rulebook) {
        this.root = root;
        this.words = Words.of(rulebook, offices(root), staffIds(root));
        this.values = new JsonValues(words);
    }

    Draft read() {
        Map<Part, List<Entry>> entries = new EnumMap<>(Part.class);
        if (!root.isObject()) {
            fault("", "要有一个对象，含各部分的数组", "an object of arrays is needed");
            throw faults.exception();
        }
        Set<String> known = new HashSet<>();
        for (Part part : Part.values()) {
            known.add(part.field());
            entries.put(part, entries(part, root.get(part.field())));
        }
        refuseUnknown("", root, known);
        return new Draft(entries, faults, words, this);
    }

    @Override
    public Fault at(Entry entry, String field, Text message) {
        Object found = entry.values().get(field);
        return Fault.inJson(
                "/%s/%d/%s".formatted(entry.part().field(), entry.place(), field),
                found == null ? null : found.toString(),
                message);
    }

    @Override
    public Fault at(Part part, Text message) {
        return Fault.inJson("/" + part.field(), null, message);
    }

    private List<Entry> entries(Part part, @Nullable JsonNode array) {
        List<Entry> entries = new ArrayList<>();
        String pointer = "/" + part.field();
        if (array == null || !array.isArray()) {
            if (array != null) {
                fault(pointer, "应为数组", "this must be an array");
            }
            return entries;
        }
        for (int place = 0; place < array.size(); place++) {
            entry(part, place, array.get(place), pointer + "/" + place, entries);
        }
        refuseDoubled(part, entries);
        return entries;
    }

    private void entry(Part part, int place, JsonNode node, String pointer, List<Entry> entries) {
        if (!node.isObject()) {
            fault(pointer, "应为对象", "this must be an object");
            return;
        }
        Map<String, Object> read = new HashMap<>();
        for (Column column : part.columns()) {
            JsonNode value = node.get(column.field());
            String at = pointer + "/" + column.field();
            if (value == null || value.isNull()) {
                if (!column.optional()) {
                    fault(at, "缺少“%s”".formatted(column.heading()), "%s is missing".formatted(column.field()));
                }
            } else {
                values.read(column, value, at, faults).ifPresent(found -> read.put(column.field(), found));
            }
        }
        refuseUnknown(
                pointer,
                node,
                Set.copyOf(part.columns().stream().map(Column::field).toList()));
        entries.add(new Entry(part, place, read));
    }

    private void refuseUnknown(String pointer, JsonNode node, Set<String> known) {
        for (String field : node.propertyNames()) {
            if (!known.contains(field)) {
                String names = String.join(", ", known.stream().sorted().toList());
                fault(
                        pointer + "/" + field.replace("~", "~0").replace("/", "~1"),
                        "没有这个字段；可用：" + names,
                        "there is no such field; known are " + names);
            }
        }
    }

    private void refuseDoubled(Part part, List<Entry> entries) {
        List<Column> keys = part.columns().stream().filter(Column::key).toList();
        Map<List<String>, Entry> first = new HashMap<>();
        for (Entry entry : entries) {
            if (keys.stream().anyMatch(key -> !key.optional() && entry.values().get(key.field()) == null)) {
                continue;
            }
            List<String> key = keys.stream()
                    .map(column -> String.valueOf(entry.values().get(column.field())))
                    .toList();
            Entry former = first.putIfAbsent(key, entry);
            if (former != null) {
                String at = "/%s/%d".formatted(part.field(), former.place());
                faults.add(at(
                        entry,
                        keys.get(0).field(),
                        new Text("与 %s 重复".formatted(at), "the same as %s; each may stand only once".formatted(at))));
            }
        }
    }

    private void fault(String pointer, String zh, String en) {
        faults.add(Fault.inJson(pointer, null, new Text(zh, en)));
    }

    private static List<Office> offices(JsonNode root) {
        return entries(root, Part.OFFICES)
                .filter(office -> office.path("code").isString())
                .map(office -> {
                    String code = office.path("code").stringValue();
                    return new Office(
                            code,
                            office.path("nameZh").asString(code),
                            office.path("nameEn").asString(code));
                })
                .toList();
    }

    private static List<String> staffIds(JsonNode root) {
        return entries(root, Part.STAFF)
                .map(staff -> staff.path("id"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static Stream<JsonNode> entries(JsonNode root, Part part) {
        return root.path(part.field()).valueStream();
    }
}
