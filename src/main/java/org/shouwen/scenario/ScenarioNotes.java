package org.shouwen.scenario;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shouwen.table.CellType;

/** What the notes at the headings say beside what may be typed. */
final class ScenarioNotes {

    /** By field, for the columns that ask. */
    static final Map<String, String> OF_QUESTIONS = Map.ofEntries(
            Map.entry(ScenarioSheets.NUMBER, "场景的编号，同一工作簿内不得重复；台账凭它归到场景。"),
            Map.entry(ScenarioSheets.SENTENCE, "用一句话说明场景；测试报告以此为名。"),
            Map.entry(ScenarioSheets.ORDER, "记录的先后，从 1 起；不填则按行的先后。同一场景要么都填，要么都不填。"),
            Map.entry("receivedAt", "首问责任人接到请求的时间，按公司所在时区。"),
            Map.entry("asOf", "按哪一刻判定。场景表不填即收到时间。"),
            Map.entry("staffId", "工号。组织资料中没有的人，请填人员类别、岗位、部门、管理部。"),
            Map.entry("category", "不填则按组织资料。"),
            Map.entry("post", "不填则按组织资料。"),
            Map.entry("ownDuty", "不填则按岗位职责表。"),
            Map.entry("kind", "不填则按事项通常的种类。"),
            Map.entry("responsibleDepartments", "主办部门在前；不填则按事项职责表。"),
            Map.entry("responsibleOffices", "不填即首问责任人所在管理部。"),
            Map.entry("mustComeToDepartment", "不填则按事项职责表。"),
            Map.entry("accused", "投诉所指的人的工号。"),
            Map.entry("relatesTo", "此前那次请求的编号，任意填写。"),
            Map.entry(ScenarioSheets.DEPUTIES, "谁缺席、由谁代理，自收到之日起。写成 缺席的人=代理人，如 C-200=C-201。不填则按组织资料。"),
            Map.entry(
                    ScenarioSheets.SUPPOSED, "表格照这样改过再判，真正的表不动。写成 工作表!行编号.列=内容，如 参数!CS15.启用=是；停用一行写 事项职责!SX-009.停用=是。"),
            Map.entry("severity", "填写即问这一违规建议如何处分；须同时填违规、条款代码、性质、责任方。"),
            Map.entry("earlierMonths", "同一人此前各次违规距今几个整月。"),
            Map.entry("feedback", "填写即问反馈使违规加重或得到奖励；加重与否要看违规、责任方、当事人。"),
            Map.entry("correctedAfter", "填写即问自己改正转错是否奖励：从转错到改正几分钟。"),
            Map.entry("misroutes", "填写即问是否列入培训：此人连续转错几次。"),
            Map.entry("misrouteMonths", "从第一次转错到最后一次几个整月。"),
            Map.entry("trainingKept", "填写即问首次转错前是否受过培训。"),
            Map.entry("trainedDaysBefore", "此人各次培训早于首次转错几天；之后才培训的填负数。"),
            Map.entry("auditBegins", "填“是”即问审计看多远。"));

    private static final Map<Match, String> OF_MATCHES = Map.of(
            Match.SAME, "期望：就是这个。",
            Match.IN_ORDER, "期望：依次是这些，不多不少。",
            Match.EXACTLY, "期望：就是这些，不多不少，不论先后。",
            Match.AT_LEAST, "期望：至少有这些。",
            Match.NONE_OF, "期望：这些都没有。");

    private static final Map<Aspect, String> OF_ASPECTS = Map.ofEntries(
            Map.entry(Aspect.ROUTE, "依次移交给谁，写角色，可加部门、管理部、工号，用 / 隔开，如 客户关系主管；责任部门主管/工程维修部。"),
            Map.entry(Aspect.MODES, "推荐的在前。"),
            Map.entry(Aspect.ACTORS, "写成 动作=谁，如 登记接受=部门/工程维修部。"),
            Map.entry(Aspect.DUE, "写成 动作=到期时间，可加谁，如 登记《接待业主情况记录》=2026-11-23 10:30/首问责任人。"),
            Map.entry(
                    Aspect.ESCALATED,
                    "写成 步骤/级别=时间/告知谁/做什么/依据条款，只写要紧的，如 移交/2=2026-11-23 10:20/责任部门主管/环境保洁部/督办。将来才到的也算。"),
            Map.entry(Aspect.NOT_ESCALATED, "写法同“应升级告知”，如 移交/3=客户关系主管；只写 移交 指任何一级。"),
            Map.entry(Aspect.VIOLATED_CLAUSES, "写成 违规=条款代码，如 V-RSP-01=C35。"),
            Map.entry(Aspect.BASES, "写成 违规=性质，如 V-COO-05=默认做法。"),
            Map.entry(Aspect.LIABLE, "写成 违规=谁，如 V-RSP-02=环境保洁部、V-SUP-01=直接上司/C-200。"),
            Map.entry(Aspect.SEVERITIES, "写成 违规=等级，如 V-RSP-02=3。"),
            Map.entry(Aspect.EVIDENCE, "写成 违规=台账第几条，如 V-RSP-02=3/5；应做未做的写 违规=无。"),
            Map.entry(Aspect.SOME_CLAUSES, "答复的任何一处提到即可。"),
            Map.entry(Aspect.SOME_RULES, "规则的全名或独有的开头；或条款代码，指有此条款的任一规则。"),
            Map.entry(Aspect.NO_RULES, "规则的全名或独有的开头；或条款代码，指有此条款的全部规则。"),
            Map.entry(Aspect.SOME_ROWS, "写成 工作表!行编号，如 事项职责!SX-006；没有编号的行写主键各词，用 / 隔开。"),
            Map.entry(Aspect.NO_ROWS, "写成 工作表!行编号，如 事项职责!SX-006。"),
            Map.entry(Aspect.ERROR, "应被拒收：写接口给出的位置（如 /firstAsked/category）或提示中的文字；其他期望留空。"));

    private static final Map<String, Aspect> BY_FIELD = byField();

    private ScenarioNotes() {}

    private static Map<String, Aspect> byField() {
        Map<String, Aspect> aspects = new HashMap<>();
        Arrays.stream(Aspect.values()).forEach(aspect -> aspects.put(aspect.name(), aspect));
        return aspects;
    }

    static Optional<String> ofExpectation(String field) {
        return Optional.ofNullable(BY_FIELD.get(field))
                .map(aspect -> OF_MATCHES.get(aspect.match())
                        + OF_ASPECTS.getOrDefault(aspect, "")
                        + (takesNone(aspect) ? "应当没有则填“无”。" : ""));
    }

    private static boolean takesNone(Aspect aspect) {
        return aspect.match() != Match.NONE_OF
                && aspect != Aspect.ERROR
                && aspect.column().type() != CellType.YES_NO;
    }
}
