package org.shouwen.past;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.sheet.FactColumns;
import org.shouwen.ledger.sheet.FactWords;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Sheet;
import org.shouwen.table.TableShape;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Workbooks;

/** The two sheets a past ledger is filled in on. */
final class PastSheets {

    static final String CASE = "caseNumber";

    /** All but the one that the service alone writes. */
    static final List<String> TYPES = FactColumns.types().stream()
            .filter(type -> !type.equals(FactWords.ESCALATED))
            .toList();

    static final TableShape CASES = new TableShape(
            "cases",
            "请求",
            HitPolicy.UNIQUE,
            List.of(
                    new Column(CASE, "案件号", CellType.TEXT, false, true, false, null),
                    new Column("receivedAt", "接待时间", CellType.MOMENT, false, false, false, null),
                    optional("channel", "渠道", CellType.WORD, "渠道"),
                    optional("kind", "种类", CellType.WORD, "种类"),
                    new Column("matter", "事项", CellType.WORD, false, false, false, "事项"),
                    optional("description", "内容", CellType.TEXT, null),
                    new Column("staffId", "首问责任人", CellType.TEXT, false, false, false, null),
                    optional("category", "人员类别", CellType.WORD, "人员类别"),
                    optional("post", "岗位", CellType.WORD, "岗位"),
                    optional("department", "部门", CellType.WORD, "部门"),
                    optional("office", "管理部", CellType.WORD, FactWords.OFFICE),
                    optional("ownDuty", "属本职", CellType.YES_NO, null),
                    new Column("responsibleDepartments", "责任部门", CellType.WORD, true, false, true, "部门"),
                    optional("departmentUnclear", "判定不清", CellType.YES_NO, null),
                    optional("name", "客户姓名", CellType.TEXT, null),
                    optional("room", "房号", CellType.TEXT, null),
                    optional("phone", "联系电话", CellType.TEXT, null)));

    static final TableShape FACTS = new TableShape(
            "facts",
            "台账",
            HitPolicy.ALL,
            FactColumns.columns(List.of(new Column(CASE, "案件号", CellType.TEXT, false, false, false, null)), TYPES));

    private static final Map<String, String> CASE_NOTES = Map.of(
            CASE,
            "原台账的编号，同一管理部内不得重复；再次导入时凭它识别，已导入的不会重复",
            "staffId",
            "首问责任人的工号；组织资料中没有的，请填人员类别、岗位、部门、管理部",
            "responsibleDepartments",
            "主办部门在前；留空则按事项职责表",
            "phone",
            "请把单元格格式设为文本");

    private static final Map<String, String> FACT_NOTES = Map.of(
            CASE,
            "请求表中的案件号；一行一条记录，行的先后即登记的先后",
            FactColumns.TYPE,
            "各类型要填哪些列，填错时会逐格说明",
            "department",
            "办理、接受、登记、跟踪、回复的部门",
            "byRole",
            "批转、填单、跟踪的人是什么角色",
            "role",
            "联系不上的人是什么角色");

    private PastSheets() {}

    /** A workbook to fill in, with an example of a case. */
    static byte[] template(Vocabularies words) {
        LocalDateTime ten = LocalDateTime.of(2026, 1, 5, 10, 0);
        String matter = words.words("事项").iterator().next().code();
        String department = words.words("部门").iterator().next().code();
        List<Map<String, Object>> cases = List.of(Map.of(
                CASE, "示例-001", "receivedAt", ten, "matter", matter, "description", "示例，填写前请删去", "staffId", "工号"));
        List<Map<String, Object>> facts = List.of(Map.of(
                CASE,
                "示例-001",
                FactColumns.TYPE,
                "REGISTERED",
                FactColumns.AT,
                ten.plusMinutes(5),
                "by",
                "工号",
                "department",
                department,
                "firstAsked",
                "工号"));
        return Workbooks.write(
                List.of(
                        new Sheet(CASES, "请求：一行一件，由首问责任人接待", CASE_NOTES, cases),
                        new Sheet(FACTS, "台账：一行一条记录，凭案件号归到请求", FACT_NOTES, facts)),
                words);
    }

    private static Column optional(String field, String heading, CellType type, @Nullable String vocabulary) {
        return new Column(field, heading, type, false, false, true, vocabulary);
    }
}
