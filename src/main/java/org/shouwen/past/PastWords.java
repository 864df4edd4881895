package org.shouwen.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.organisation.Office;
import org.shouwen.organisation.Organisation;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;

/** The words past ledgers are filled in with: the rulebook's, the organisation's offices, and the closed ones of facts. */
final class PastWords {

    static final String TYPE = "事实类型";
    static final String CONSENT = "客户同意";
    static final String OUTCOME = "答复结果";
    static final String REASON = "拒绝原因";
    static final String CAUSE = "填单原因";
    static final String MODE = "移交方式";
    static final String OFFICE = "管理部";

    private static final List<String> OF_RULEBOOK = List.of("部门", "角色", "岗位", "人员类别", "种类", "渠道", "事项", MODE);

    /** ESCALATED is not among them: the service alone writes it. */
    private static final Map<String, String> TYPES = ordered(
            "REGISTERED", "首问登记",
            "CONSENT_RECORDED", "记录客户意见",
            "SERVED_DIRECTLY", "直接服务",
            "PHONE_NUMBER_GIVEN", "告知电话",
            "POLICY_INQUIRED", "电话询问政策",
            "ANSWERED", "答复客户",
            "REFUSED", "拒绝",
            "TRANSFERRED", "移交",
            "UNREACHABLE", "联系不上",
            "ACCEPTED", "接受",
            "ACCEPTANCE_REGISTERED", "接受登记",
            "ASSIGNED", "批转",
            "COORDINATION_FORM_FILED", "填协调单",
            "REPORTED_TO_OFFICE_MANAGER", "上报管理部经理",
            "COORDINATED", "协调",
            "COMPLETED", "办理完成",
            "REPLIED", "回复结果",
            "COMPLETION_NOTIFIED", "完成通知",
            "TRACKED", "跟踪",
            "FEEDBACK_RECEIVED", "客户反馈",
            "PAUSED", "暂停",
            "RESUMED", "恢复",
            "REOPENED", "重新办理",
            "WITHDRAWN", "客户撤回");

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

    private PastWords() {}

    static Vocabularies of(Vocabularies rulebook, Organisation organisation) {
        Map<String, List<Word>> words = new LinkedHashMap<>();
        OF_RULEBOOK.forEach(name -> words.put(name, List.copyOf(rulebook.words(name))));
        words.put(OFFICE, offices(organisation.chart().offices()));
        words.put(TYPE, closed(TYPES));
        words.put(CONSENT, closed(CONSENTS));
        words.put(OUTCOME, closed(OUTCOMES));
        words.put(REASON, closed(REASONS));
        words.put(CAUSE, closed(CAUSES));
        return Vocabularies.of(words);
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
