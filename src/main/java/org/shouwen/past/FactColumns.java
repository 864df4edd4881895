package org.shouwen.past;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.Vocabulary;

/** The columns of the sheet 台账: one for every field that a fact may have, whatever its type. */
final class FactColumns {

    static final String CASE = "caseNumber";
    static final String TYPE = "type";
    static final String AT = "at";

    private static final String ESCALATED = "ESCALATED";

    /** In the order of the sheet. */
    private static final Map<String, String> HEADINGS = headings(
            "by 经办人",
            "byRole 经办角色",
            "department 部门",
            "office 管理部",
            "firstAsked 首问责任人",
            "fromDepartment 移出部门",
            "fromOffice 移出管理部",
            "toRole 移交对象",
            "toDepartment 移交部门",
            "toOffice 移交管理部",
            "mode 移交方式",
            "consent 客户同意",
            "number 电话号码",
            "asked 询问对象",
            "satisfied 客户满意",
            "outcome 答复结果",
            "basis 答复依据",
            "note 说明",
            "byDepartment 经办部门",
            "reason 原因",
            "reasonCode 拒绝原因",
            "role 联系对象",
            "firstAskedNamed 所写首问责任人",
            "cause 填单原因",
            "leadDepartment 主办部门",
            "assistingDepartments 协办部门",
            "reportedToRole 报告对象",
            "departments 协调部门",
            "result 结果",
            "internalProblemDisclosed 透露内部问题",
            "completedAt 完成时间",
            "circumstances 完成情况",
            "aboutStaffId 反馈涉及人员",
            "aboutDepartment 反馈涉及部门");

    private static final Map<String, String> CLOSED = Map.of(
            "consent", PastWords.CONSENT,
            "outcome", PastWords.OUTCOME,
            "reasonCode", PastWords.REASON,
            "cause", PastWords.CAUSE,
            "mode", PastWords.MODE,
            "office", PastWords.OFFICE,
            "fromOffice", PastWords.OFFICE,
            "toOffice", PastWords.OFFICE);

    private static final Map<String, Class<?>> TYPES = types();

    private FactColumns() {}

    static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(CASE, "案件号", CellType.TEXT, false, false, false, null));
        columns.add(new Column(TYPE, "类型", CellType.WORD, false, false, false, PastWords.TYPE));
        columns.add(new Column(AT, "时间", CellType.MOMENT, false, false, false, null));
        Map<String, RecordComponent> components = components();
        HEADINGS.forEach(
                (field, heading) -> columns.add(column(heading, Objects.requireNonNull(components.get(field), field))));
        return columns;
    }

    /** What a fact of this type is made of. */
    static Class<?> type(String code) {
        return Objects.requireNonNull(TYPES.get(code), code);
    }

    static String heading(String field) {
        return HEADINGS.getOrDefault(field, field);
    }

    private static Column column(String heading, RecordComponent component) {
        String field = component.getName();
        Vocabulary coded = component.getAnnotation(Vocabulary.class);
        String vocabulary = coded == null ? CLOSED.get(field) : coded.value();
        boolean list = component.getType() == List.class;
        return new Column(field, heading, cellType(component, vocabulary != null), list, false, true, vocabulary);
    }

    private static CellType cellType(RecordComponent component, boolean isWord) {
        if (isWord) {
            return CellType.WORD;
        }
        if (component.getType() == Boolean.class) {
            return CellType.YES_NO;
        }
        return component.getType() == Instant.class ? CellType.MOMENT : CellType.TEXT;
    }

    private static Map<String, RecordComponent> components() {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (Class<?> type : TYPES.values()) {
            for (RecordComponent component : type.getRecordComponents()) {
                components.putIfAbsent(component.getName(), component);
            }
        }
        return components;
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (Class<?> type : LedgerFact.class.getPermittedSubclasses()) {
            String code = type.getAnnotation(JsonTypeName.class).value();
            if (!code.equals(ESCALATED)) {
                types.put(code, type);
            }
        }
        return types;
    }

    private static Map<String, String> headings(String... fieldsAndHeadings) {
        Map<String, String> headings = new LinkedHashMap<>();
        for (String both : fieldsAndHeadings) {
            headings.put(both.substring(0, both.indexOf(' ')), both.substring(both.indexOf(' ') + 1));
        }
        return headings;
    }
}
