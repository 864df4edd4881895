package org.shouwen.ledger.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.organisation.Office;
import org.shouwen.organisation.Organisation;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;

/** The words cases and facts are filled in with: the rulebook's, the organisation's offices, and the closed ones of facts. */
public final class FactWords {

    /** The vocabulary of the organisation's offices. */
    public static final String OFFICE = "管理部";

    /** The type that only the service writes. */
    public static final String ESCALATED = "ESCALATED";

    static final String TYPE = "事实类型";
    static final String CONSENT = "客户同意";
    static final String OUTCOME = "答复结果";
    static final String REASON = "拒绝原因";
    static final String CAUSE = "填单原因";
    static final String MODE = "移交方式";

    private static final List<String> OF_RULEBOOK = List.of("部门", "角色", "岗位", "人员类别", "种类", "渠道", "事项", MODE);

    private static final Map<String, String> TYPES = ordered(
            "REGISTERED",
            "首问登记",
            "CONSENT_RECORDED",
            "记录客户意见",
            "SERVED_DIRECTLY",
            "直接服务",
            "PHONE_NUMBER_GIVEN",
            "告知电话",
            "POLICY_INQUIRED",
            "电话询问政策",
            "ANSWERED",
            "答复客户",
            "REFUSED",
            "拒绝",
            "TRANSFERRED",
            "移交",
            "UNREACHABLE",
            "联系不上",
            "ACCEPTED",
            "接受",
            "ACCEPTANCE_REGISTERED",
            "接受登记",
            "ASSIGNED",
            "批转",
            "COORDINATION_FORM_FILED",
            "填协调单",
            "REPORTED_TO_OFFICE_MANAGER",
            "上报管理部经理",
            "COORDINATED",
            "协调",
            "COMPLETED",
            "办理完成",
            "REPLIED",
            "回复结果",
            "COMPLETION_NOTIFIED",
            "完成通知",
            "TRACKED",
            "跟踪",
            "FEEDBACK_RECEIVED",
            "客户反馈",
            "PAUSED",
            "暂停",
            "RESUMED",
            "恢复",
            "REOPENED",
            "重新办理",
            "WITHDRAWN",
            "客户撤回",
            ESCALATED,
            "升级提醒");

    private static final Map<String, String> CONSENTS = ordered("GRANTED", "同意", "REFUSED", "不同意", "NOT_ASKED", "未询问");

    private static final Map<String, String> OUTCOMES = ordered(
            "POLICY_LIMIT", "受政策限制",
            "CUSTOMER_LEFT", "客户已离开",
            "PRAISED", "表扬",
            "COMPLAINT_UPHELD", "投诉属实",
            "NOT_SOLVED", "未解决");

    private static final Map<String, String> REASONS =
            ordered("NOT_MY_DUTY", "称不是自己的职责", "CURT", "态度生硬", "OTHER", "其他");

    private static final Map<String, String> CAUSES =
            ordered("SEVERAL_DEPARTMENTS", "多部门", "MISROUTE", "转错部门", "CROSS_OFFICE", "跨管理部");

    private FactWords() {}

    /**
     * All words of a workbook of cases and facts.
     *
     * @param types codes of the types that may stand in it
     */
    public static Map<String, List<Word>> of(
            Vocabularies rulebook, Organisation organisation, Collection<String> types) {
        Map<String, List<Word>> words = new LinkedHashMap<>();
        OF_RULEBOOK.forEach(name -> words.put(name, List.copyOf(rulebook.words(name))));
        words.put(OFFICE, offices(organisation.chart().offices()));
        words.put(TYPE, closed(typesAmong(types)));
        words.put(CONSENT, closed(CONSENTS));
        words.put(OUTCOME, closed(OUTCOMES));
        words.put(REASON, closed(REASONS));
        words.put(CAUSE, closed(CAUSES));
        return words;
    }

    private static Map<String, String> typesAmong(Collection<String> types) {
        Map<String, String> texts = new LinkedHashMap<>(TYPES);
        texts.keySet().retainAll(types);
        return texts;
    }

    private static List<Word> offices(List<Office> offices) {
        List<Word> words = new ArrayList<>();
        offices.forEach(office -> words.add(new Word(office.code(), office.name(), words.size())));
        return words;
    }

    private static List<Word> closed(Map<String, String> texts) {
        List<Word> words = new ArrayList<>();
        texts.forEach((code, zh) -> words.add(new Word(code, new Text(zh, code), words.size())));
        return words;
    }

    private static Map<String, String> ordered(String... codesAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int place = 0; place < codesAndTexts.length; place += 2) {
            texts.put(codesAndTexts[place], codesAndTexts[place + 1]);
        }
        return texts;
    }
}
