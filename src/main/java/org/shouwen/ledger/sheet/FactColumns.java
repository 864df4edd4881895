package org.shouwen.ledger.sheet;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.Vocabulary;

/** The columns of a sheet of facts: one for every field that a fact may have, whatever its type. */
public final class FactColumns {

    /** The field of the column 类型. */
    public static final String TYPE = "type";

    /** The field of the column 时间. */
    public static final String AT = "at";

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
            "aboutDepartment 反馈涉及部门",
            "step 步骤",
            "level 级别");

    private static final Map<String, String> CLOSED = Map.of(
            "consent", FactWords.CONSENT,
            "outcome", FactWords.OUTCOME,
            "reasonCode", FactWords.REASON,
            "cause", FactWords.CAUSE,
            "mode", FactWords.MODE,
            "office", FactWords.OFFICE,
            "fromOffice", FactWords.OFFICE,
            "toOffice", FactWords.OFFICE);

    private static final Map<String, Class<?>> TYPES = classes();

    private FactColumns() {}

    /**
     * The columns of a sheet of facts.
     *
     * @param before columns that tell whose fact it is
     * @param types codes of the types that may stand in the sheet
     */
    public static List<Column> columns(List<Column> before, Collection<String> types) {
        List<Column> columns = new ArrayList<>(before);
        columns.add(new Column(TYPE, "类型", CellType.WORD, false, false, false, FactWords.TYPE));
        columns.add(new Column(AT, "时间", CellType.MOMENT, false, false, false, null));
        Map<String, RecordComponent> components = components(types);
        HEADINGS.forEach((field, heading) -> {
            RecordComponent component = components.get(field);
            if (component != null) {
                columns.add(column(heading, component));
            }
        });
        return List.copyOf(columns);
    }

    /** Codes of all types a fact may have. */
    public static Collection<String> types() {
        return TYPES.keySet();
    }

    /** What a fact of this type is made of. */
    static Class<?> type(String code) {
        return Objects.requireNonNull(TYPES.get(code), code);
    }

    /** Whether it is a field that only some types have. */
    static boolean isOfFacts(String field) {
        return HEADINGS.containsKey(field);
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
        if (component.getType() == int.class) {
            return CellType.WHOLE_NUMBER;
        }
        return component.getType() == Instant.class ? CellType.MOMENT : CellType.TEXT;
    }

    private static Map<String, RecordComponent> components(Collection<String> types) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (String code : types) {
            for (RecordComponent component : type(code).getRecordComponents()) {
                components.putIfAbsent(component.getName(), component);
            }
        }
        return components;
    }

    private static Map<String, Class<?>> classes() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (Class<?> type : LedgerFact.class.getPermittedSubclasses()) {
            types.put(type.getAnnotation(JsonTypeName.class).value(), type);
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
