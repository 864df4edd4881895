package org.shouwen.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.sheet.FactColumns;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.TableShape;

/** The sheets of a workbook of scenarios. */
final class ScenarioSheets {

    static final String NUMBER = "scenarioNumber";
    static final String SENTENCE = "sentence";
    static final String ORDER = "order";
    static final String SUPPOSED = "supposed";
    static final String DEPUTIES = "deputies";

    /** What is asked: the request, and who was asked first. */
    private static final List<Column> ENQUIRY = List.of(
            required("receivedAt", "收到时间", CellType.MOMENT),
            optional("asOf", "判定时间", CellType.MOMENT, null),
            required("staffId", "首问工号", CellType.TEXT),
            optional("category", "人员类别", CellType.WORD, "人员类别"),
            optional("post", "岗位", CellType.WORD, "岗位"),
            optional("department", "部门", CellType.WORD, Lexicon.DEPARTMENT),
            optional("office", "管理部", CellType.WORD, Lexicon.OFFICE),
            optional("ownDuty", "属本职", CellType.YES_NO, null),
            optional("channel", "渠道", CellType.WORD, "渠道"),
            optional("kind", "种类", CellType.WORD, "种类"),
            new Column("matter", "事项代码", CellType.WORD, false, false, false, "事项"),
            optional("description", "描述", CellType.TEXT, null),
            list("responsibleDepartments", "责任部门", CellType.WORD, Lexicon.DEPARTMENT),
            optional("departmentUnclear", "判定不清", CellType.YES_NO, null),
            list("responsibleOffices", "责任管理部", CellType.WORD, Lexicon.OFFICE),
            optional("mustComeToDepartment", "须到部门办理", CellType.YES_NO, null),
            optional("accused", "被投诉人", CellType.TEXT, null),
            optional("accusedDepartment", "被投诉部门", CellType.WORD, Lexicon.DEPARTMENT),
            optional("relatesTo", "关联请求", CellType.TEXT, null),
            list(DEPUTIES, "代理", CellType.TEXT, null),
            list(SUPPOSED, "假如", CellType.TEXT, null));

    /** What an audit found: a violation, what a customer said, hand-overs, a first misroute. */
    private static final List<Column> CHARGE = List.of(
            required("asOf", "判定时间", CellType.MOMENT),
            optional("violation", "违规", CellType.WORD, Lexicon.VIOLATION),
            optional("clause", "条款代码", CellType.WORD, Lexicon.CLAUSE),
            optional("basis", "性质", CellType.WORD, Lexicon.BASIS),
            optional("severity", "严重程度", CellType.WHOLE_NUMBER, null),
            optional("role", "责任方", CellType.WORD, Lexicon.ROLE),
            optional("department", "部门", CellType.WORD, Lexicon.DEPARTMENT),
            optional("office", "管理部", CellType.WORD, Lexicon.OFFICE),
            optional("staffId", "当事人", CellType.TEXT, null),
            optional("complaint", "引起有效投诉", CellType.YES_NO, null),
            list("earlierMonths", "此前违规月数", CellType.WHOLE_NUMBER, null),
            optional("feedback", "客户反馈", CellType.WORD, Lexicon.FEEDBACK),
            optional("feedbackStaff", "反馈涉及人员", CellType.TEXT, null),
            optional("feedbackDepartment", "反馈涉及部门", CellType.WORD, Lexicon.DEPARTMENT),
            optional("correctedAfter", "转错后改正分钟", CellType.WHOLE_NUMBER, null),
            optional("wrongAccepted", "误转部门已接受", CellType.YES_NO, null),
            optional("misroutes", "转错次数", CellType.WHOLE_NUMBER, null),
            optional("misrouteMonths", "转错跨月数", CellType.WHOLE_NUMBER, null),
            optional("trainingKept", "管理部有培训记录", CellType.YES_NO, null),
            list("trainedDaysBefore", "培训早于转错天数", CellType.WHOLE_NUMBER, null),
            optional("auditBegins", "审计开始", CellType.YES_NO, null),
            list(SUPPOSED, "假如", CellType.TEXT, null));

    static final TableShape CASES = sheet("cases", "场景", ENQUIRY, Aspect.ofCases());
    static final TableShape SANCTIONS = sheet("sanctions", "奖罚", CHARGE, Aspect.ofSanctions());

    static final TableShape FACTS = new TableShape(
            "facts",
            "台账",
            HitPolicy.ALL,
            FactColumns.columns(
                    List.of(required(NUMBER, "场景编号", CellType.TEXT), optional(ORDER, "序", CellType.WHOLE_NUMBER, null)),
                    FactColumns.types()));

    static final List<TableShape> ALL = List.of(CASES, FACTS, SANCTIONS);

    /** Words of enquiries and facts that a scenario may get wrong on purpose. */
    private static final Set<String> MAY_BE_UNKNOWN =
            Set.of("岗位", "事项", Lexicon.DEPARTMENT, Lexicon.OFFICE, Lexicon.ROLE);

    private static final Set<String> WHOSE = Set.of(NUMBER, SENTENCE);

    private ScenarioSheets() {}

    /** The same sheets, but for words that may be anything; they are read as they stand. */
    static List<TableShape> withUnknownWords() {
        return Stream.of(CASES, FACTS)
                .map(shape -> new TableShape(
                        shape.name(),
                        shape.sheet(),
                        shape.hitPolicy(),
                        shape.columns().stream()
                                .map(column -> mayBeUnknown(column) ? asText(column) : column)
                                .toList()))
                .toList();
    }

    /** Of each sheet what tells whose row it is, which may be blank, and one column more. */
    static List<TableShape> numbersAnd(Column other) {
        return ALL.stream()
                .map(shape -> new TableShape(
                        shape.name(),
                        shape.sheet(),
                        HitPolicy.FIRST,
                        Stream.concat(
                                        shape.columns().stream()
                                                .filter(column -> WHOSE.contains(column.field()))
                                                .map(ScenarioSheets::blankable),
                                        Stream.of(other))
                                .toList()))
                .toList();
    }

    private static Column blankable(Column column) {
        return new Column(
                column.field(),
                column.heading(),
                column.type(),
                column.list(),
                column.key(),
                true,
                column.vocabulary());
    }

    /** Whether a scenario that expects an error may hold an unknown word there. */
    static boolean mayBeUnknown(Column column) {
        String vocabulary = column.vocabulary();
        return column.type() == CellType.WORD && vocabulary != null && MAY_BE_UNKNOWN.contains(vocabulary);
    }

    private static Column asText(Column column) {
        return new Column(
                column.field(), column.heading(), CellType.TEXT, column.list(), column.key(), column.optional(), null);
    }

    private static TableShape sheet(String name, String sheet, List<Column> asked, Collection<Aspect> expected) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(NUMBER, "编号", CellType.TEXT, false, true, false, null));
        columns.add(required(SENTENCE, "场景", CellType.TEXT));
        columns.addAll(asked);
        expected.forEach(aspect -> columns.add(aspect.column()));
        return new TableShape(name, sheet, HitPolicy.FIRST, List.copyOf(columns));
    }

    private static Column required(String field, String heading, CellType type) {
        return new Column(field, heading, type, false, false, false, null);
    }

    private static Column optional(String field, String heading, CellType type, @Nullable String vocabulary) {
        return new Column(field, heading, type, false, false, true, vocabulary);
    }

    private static Column list(String field, String heading, CellType type, @Nullable String vocabulary) {
        return new Column(field, heading, type, true, false, true, vocabulary);
    }
}
