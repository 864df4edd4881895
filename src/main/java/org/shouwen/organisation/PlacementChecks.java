package org.shouwen.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Text;

/** Whether every part is there, everybody stands in a department of an office, and superiors lead upwards. */
final class PlacementChecks {

    /** Of a longer loop only the beginning is shown. */
    private static final int LEGIBLE = 20;

    private final Draft draft;
    private final Set<Department> departments = new HashSet<>();
    private final Map<String, Entry> staff = new LinkedHashMap<>();
    private final Set<String> walked = new HashSet<>();

    PlacementChecks(Draft draft) {
        this.draft = draft;
        for (Entry entry : draft.of(Part.DEPARTMENTS)) {
            String office = entry.text("office");
            String code = entry.text("code");
            if (office != null && code != null) {
                departments.add(new Department(office, code));
            }
        }
        for (Entry entry : draft.of(Part.STAFF)) {
            String id = entry.text("id");
            if (id != null) {
                staff.putIfAbsent(id, entry);
            }
        }
    }

    void run() {
        for (Part part : Part.values()) {
            present(part);
        }
        Map<String, Entry> byName = new HashMap<>();
        draft.of(Part.OFFICES).forEach(office -> namedApart(office, byName));
        if (draft.has(Part.DEPARTMENTS)) {
            draft.of(Part.STAFF).forEach(this::placed);
            draft.of(Part.APPOINTMENTS).forEach(this::placed);
        }
        staff.keySet().forEach(this::walkUp);
    }

    private void present(Part part) {
        Fault missing = draft.places()
                .at(
                        part,
                        new Text(
                                "“%s”没有内容；至少要有一行".formatted(part.sheet()),
                                "no %s here; at least one is needed".formatted(part.field())));
        if (!part.isOptional() && !draft.has(part) && !draft.faults().hasAtThePlaceOf(missing)) {
            draft.faults().add(missing);
        }
    }

    /** A cell names an office by its Chinese name alone. */
    private void namedApart(Entry office, Map<String, Entry> byName) {
        String name = office.text("nameZh");
        Entry other = name == null ? null : byName.putIfAbsent(name, office);
        if (other != null && !Objects.equals(other.text("code"), office.text("code"))) {
            fault(
                    office,
                    "nameZh",
                    "已有管理部叫“%s”；名称不可相同".formatted(name),
                    "another office is named %s; names must differ".formatted(name));
        }
    }

    private void placed(Entry entry) {
        String office = entry.text("office");
        String department = entry.text("department");
        if (office != null && department != null && !departments.contains(new Department(office, department))) {
            Text in = draft.name(Words.OFFICE, office);
            Text named = draft.name(Words.DEPARTMENT, department);
            fault(
                    entry,
                    "department",
                    "%s没有%s；请改部门，或先在“部门”中为该管理部增加它".formatted(in.zh(), named.zh()),
                    "%s has no %s; name a department it has, or add this one".formatted(in.en(), named.en()));
        }
    }

    /** Each person is walked over once, so that a long chain costs no more than a short one. */
    private void walkUp(String from) {
        List<String> path = new ArrayList<>();
        String next = from;
        while (next != null && walked.add(next)) {
            path.add(next);
            next = superiorOf(next);
        }
        int again = path.indexOf(next);
        if (again >= 0) {
            reportLoop(path.subList(again, path.size()));
        }
    }

    private void reportLoop(List<String> loop) {
        String first = loop.get(0);
        Entry entry = Objects.requireNonNull(staff.get(first));
        if (loop.size() == 1) {
            fault(
                    entry,
                    "superior",
                    "%s 不能是自己的直接上司；请填上一级的工号，最高一级留空".formatted(first),
                    "%s cannot be his own superior; name the next one up, nobody for the highest".formatted(first));
            return;
        }
        String shown = String.join(" → ", loop.subList(0, Math.min(loop.size(), LEGIBLE)))
                + (loop.size() > LEGIBLE ? " → … → " : " → ")
                + first;
        fault(
                entry,
                "superior",
                "直接上司成环：%s；请把其中一人的上司改为更高一级或留空".formatted(shown),
                "superiors go round in a circle: %s; let one of them lead upwards or have none".formatted(shown));
    }

    private @Nullable String superiorOf(String id) {
        Entry entry = staff.get(id);
        return entry == null ? null : entry.text("superior");
    }

    private void fault(Entry entry, String field, String zh, String en) {
        draft.faults().add(draft.places().at(entry, field, new Text(zh, en)));
    }
}
