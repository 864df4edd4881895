package org.shouwen.organisation;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;

/** The rows of an organisation's sheets, in the order in which people look for them: by office and department. */
final class SheetContent {

    private static final String REMARK = "备注";

    private final Organisation organisation;
    private final Vocabularies words;

    SheetContent(Organisation organisation, Vocabularies words) {
        this.organisation = organisation;
        this.words = words;
    }

    List<Map<String, Object>> rows(Part part) {
        Chart chart = organisation.chart();
        return switch (part) {
            case OFFICES -> chart.offices().stream().map(SheetContent::row).toList();
            case DEPARTMENTS ->
                chart.departments().stream()
                        .sorted(comparing(Department::office)
                                .thenComparing(Department::code, byPlace(Words.DEPARTMENT)))
                        .map(SheetContent::row)
                        .toList();
            case STAFF ->
                chart.staff().stream()
                        .sorted(comparing(Staff::office)
                                .thenComparing(Staff::department, byPlace(Words.DEPARTMENT))
                                .thenComparing(Staff::id))
                        .map(this::row)
                        .toList();
            case APPOINTMENTS ->
                chart.appointments().stream()
                        .sorted(comparing(Appointment::office)
                                .thenComparing(Appointment::role, byPlace(Words.ROLE))
                                .thenComparing(
                                        Appointment::department, Comparator.nullsFirst(byPlace(Words.DEPARTMENT))))
                        .map(this::row)
                        .toList();
            case ROLES ->
                chart.roles().stream()
                        .sorted(comparing(RoleRule::role, byPlace(Words.ROLE)))
                        .map(SheetContent::row)
                        .toList();
            case TRAINING -> chart.training().stream().map(this::row).toList();
            case DEPUTIES -> chart.deputies().stream().map(this::row).toList();
        };
    }

    private Comparator<String> byPlace(String vocabulary) {
        return comparing((String code) ->
                        words.word(vocabulary, code).map(Word::place).orElse(Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }

    private static Map<String, Object> row(Office office) {
        return Map.of("code", office.code(), "nameZh", office.nameZh(), "nameEn", office.nameEn());
    }

    private static Map<String, Object> row(Department department) {
        return Map.of("office", department.office(), "code", department.code());
    }

    private Map<String, Object> row(Staff staff) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", staff.id());
        row.put("name", staff.name());
        row.put("post", staff.post());
        row.put("category", staff.category().name());
        row.put("office", staff.office());
        row.put("department", staff.department());
        putPresent(row, "superior", staff.superior());
        putPresent(row, REMARK, nameOf(staff.superior()));
        return row;
    }

    private Map<String, Object> row(Appointment held) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("role", held.role());
        row.put("office", held.office());
        putPresent(row, "department", held.department());
        row.put("staffId", held.staffId());
        putPresent(row, REMARK, nameOf(held.staffId()));
        return row;
    }

    private static Map<String, Object> row(RoleRule rule) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("role", rule.role());
        row.put("resolution", rule.resolution().name());
        putPresent(row, "as", rule.as());
        putPresent(row, "scope", rule.scope() == null ? null : rule.scope().name());
        row.put("required", rule.required());
        return row;
    }

    private Map<String, Object> row(Training training) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("staffId", training.staffId());
        row.put("date", training.date());
        putPresent(row, "topic", training.topic());
        putPresent(row, REMARK, nameOf(training.staffId()));
        return row;
    }

    private Map<String, Object> row(Deputy deputy) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("staffId", deputy.staffId());
        row.put("deputyId", deputy.deputyId());
        row.put("from", deputy.from());
        row.put("to", deputy.to());
        putPresent(row, "reason", deputy.reason());
        row.put(REMARK, "%s → %s".formatted(nameOf(deputy.staffId()), nameOf(deputy.deputyId())));
        return row;
    }

    private @Nullable String nameOf(@Nullable String staffId) {
        return staffId == null
                ? null
                : organisation.staff(staffId).map(Staff::name).orElse(null);
    }

    private static void putPresent(Map<String, Object> row, String field, @Nullable String value) {
        if (value != null) {
            row.put(field, value);
        }
    }
}
