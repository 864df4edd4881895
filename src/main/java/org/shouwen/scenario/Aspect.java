package org.shouwen.scenario;

import static org.shouwen.scenario.Form.date;
import static org.shouwen.scenario.Form.number;
import static org.shouwen.scenario.Form.numbered;
import static org.shouwen.scenario.Form.parties;
import static org.shouwen.scenario.Form.said;
import static org.shouwen.scenario.Form.text;
import static org.shouwen.scenario.Form.word;
import static org.shouwen.scenario.Form.words;
import static org.shouwen.scenario.Form.yesNo;
import static org.shouwen.scenario.Match.AT_LEAST;
import static org.shouwen.scenario.Match.EXACTLY;
import static org.shouwen.scenario.Match.IN_ORDER;
import static org.shouwen.scenario.Match.NONE_OF;
import static org.shouwen.scenario.Match.SAME;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shouwen.audit.conclusion.Aggravated;
import org.shouwen.audit.conclusion.Counts;
import org.shouwen.audit.conclusion.FrequentMisroutes;
import org.shouwen.audit.conclusion.NotBefore;
import org.shouwen.audit.conclusion.ReadBack;
import org.shouwen.audit.conclusion.Reward;
import org.shouwen.audit.conclusion.Sanction;
import org.shouwen.decision.conclusion.DueAction;
import org.shouwen.decision.conclusion.Escalation;
import org.shouwen.decision.conclusion.FinalOwner;
import org.shouwen.decision.conclusion.Finding;
import org.shouwen.decision.conclusion.NextHop;
import org.shouwen.decision.conclusion.Owner;
import org.shouwen.decision.conclusion.PermittedMode;
import org.shouwen.decision.conclusion.Procedure;
import org.shouwen.decision.conclusion.Prohibition;
import org.shouwen.decision.conclusion.Released;
import org.shouwen.decision.conclusion.RequiredAction;
import org.shouwen.decision.conclusion.Standing;
import org.shouwen.decision.conclusion.Violation;
import org.shouwen.table.Column;

/** What an expectation speaks of. Each is a column of the sheet 场景, of the sheet 奖罚, or of both. */
public enum Aspect {
    OWNER("应由谁负责", word(Lexicon.ROLE), SAME, Owner.class),
    OWNER_DEPARTMENT("负责部门", word(Lexicon.DEPARTMENT), SAME, Owner.class),
    OWNER_OFFICE("负责管理部", word(Lexicon.OFFICE), SAME, Owner.class),
    OWNER_STAFF("负责人", text(), SAME, Owner.class),
    FINAL_OWNER("最终负责", word(Lexicon.ROLE), SAME, FinalOwner.class),
    FINAL_DEPARTMENT("最终部门", word(Lexicon.DEPARTMENT), SAME, FinalOwner.class),
    FINAL_OFFICE("最终管理部", word(Lexicon.OFFICE), SAME, FinalOwner.class),
    FINAL_STAFF("最终负责人", text(), SAME, FinalOwner.class),
    ROUTE("移交路线", parties(), IN_ORDER, NextHop.class),
    MODES("移交方式", words(Lexicon.MODE), IN_ORDER, PermittedMode.class),
    SOME_ACTIONS("应有动作", words(Lexicon.ACTION), AT_LEAST, RequiredAction.class),
    ALL_ACTIONS("全部动作", words(Lexicon.ACTION), EXACTLY, RequiredAction.class),
    NO_ACTIONS("不应有动作", words(Lexicon.ACTION), NONE_OF, RequiredAction.class),
    ACTORS("动作由谁", said(Lexicon.ACTION, Lexicon.OF_PARTIES), AT_LEAST, RequiredAction.class),
    DUE("动作到期", new MomentForm(Lexicon.ACTION, Lexicon.OF_PARTIES), AT_LEAST, DueAction.class),
    ESCALATED("应升级告知", new MomentForm(Lexicon.STEP, Lexicon.OF_RUNGS), AT_LEAST, Escalation.class),
    NOT_ESCALATED("不应升级告知", new MomentForm(Lexicon.STEP, Lexicon.OF_RUNGS), NONE_OF, Escalation.class),
    SOME_PROHIBITIONS("应有禁止", words(Lexicon.PROHIBITION), AT_LEAST, Prohibition.class),
    ALL_PROHIBITIONS("全部禁止", words(Lexicon.PROHIBITION), EXACTLY, Prohibition.class),
    NO_PROHIBITIONS("不应有禁止", words(Lexicon.PROHIBITION), NONE_OF, Prohibition.class),
    PROCEDURE("办理程序", text(), SAME, Procedure.class),
    ALL_VIOLATIONS("全部违规", words(Lexicon.VIOLATION), EXACTLY, Violation.class),
    VIOLATED_CLAUSES("违规条款", said(Lexicon.VIOLATION, List.of(Lexicon.CLAUSE)), AT_LEAST, Violation.class),
    BASES("违规性质", said(Lexicon.VIOLATION, List.of(Lexicon.BASIS)), AT_LEAST, Violation.class),
    LIABLE("违规责任方", said(Lexicon.VIOLATION, Lexicon.OF_PARTIES), AT_LEAST, Violation.class),
    SEVERITIES("违规严重程度", numbered(Lexicon.VIOLATION), AT_LEAST, Violation.class),
    EVIDENCE("违规证据", numbered(Lexicon.VIOLATION), AT_LEAST, Violation.class),
    RELEASED("首问责任解除", yesNo(), SAME, Released.class),
    STATUS("案件状态", word(Lexicon.STATUS), SAME, Standing.class),
    SOME_CLAUSES("应有条款代码", words(Lexicon.CLAUSE), AT_LEAST),

    MEASURE("措施", text(), SAME, Sanction.class),
    POINTS("扣分", number(), SAME, Sanction.class),
    BEARER("承担人", word(Lexicon.ROLE), SAME, Sanction.class),
    EARLIER("计入此前次数", number(), SAME, Sanction.class),
    MONEY("金额", number(), SAME, Sanction.class),
    APPEAL_UNTIL("申诉截止", date(), SAME, Sanction.class),
    COUNTS("计入重复", yesNo(), SAME, Counts.class),
    AGGRAVATED("因投诉加重", yesNo(), SAME, Aggravated.class),
    REWARD("奖励事由", text(), SAME, Reward.class),
    REWARD_MEASURE("奖励措施", text(), SAME, Reward.class),
    REWARD_POINTS("奖励加减分", number(), SAME, Reward.class),
    FOR_TRAINING("列入培训", yesNo(), SAME, FrequentMisroutes.class),
    NOT_BEFORE("审计不早于", date(), SAME, NotBefore.class),
    READ_BACK("往前看月数", number(), SAME, ReadBack.class),

    SOME_VIOLATIONS("应有违规", words(Lexicon.VIOLATION), AT_LEAST, Violation.class),
    NO_VIOLATIONS("不应有违规", words(Lexicon.VIOLATION), NONE_OF, Violation.class),
    SOME_FINDINGS("应有发现", words(Lexicon.FINDING), AT_LEAST, Finding.class),
    ALL_FINDINGS("全部发现", words(Lexicon.FINDING), EXACTLY, Finding.class),
    NO_FINDINGS("不应有发现", words(Lexicon.FINDING), NONE_OF, Finding.class),
    SOME_RULES("应触发规则", new RuleForm(), AT_LEAST),
    NO_RULES("不应触发规则", new RuleForm(), NONE_OF),
    SOME_ROWS("应引用行", new RowForm(), AT_LEAST),
    NO_ROWS("不应引用行", new RowForm(), NONE_OF),
    /** The enquiry is refused. */
    ERROR("预期错误", text(), SAME);

    private final String heading;
    private final Form form;
    private final Match match;
    private final Set<Class<?>> conclusions;

    Aspect(String heading, Form form, Match match, Class<?>... conclusions) {
        this.heading = heading;
        this.form = form;
        this.match = match;
        this.conclusions = Set.copyOf(Arrays.asList(conclusions));
    }

    /** What the column is called. */
    public String heading() {
        return heading;
    }

    public Match match() {
        return match;
    }

    Form form() {
        return form;
    }

    /** Whether what the rules concluded says something of this. */
    boolean restsOn(Object conclusion) {
        return conclusions.contains(conclusion.getClass());
    }

    Column column() {
        return form.column(name(), heading);
    }

    /** In the order of the sheet 场景. */
    static Set<Aspect> ofCases() {
        Set<Aspect> aspects = EnumSet.range(OWNER, SOME_CLAUSES);
        aspects.addAll(EnumSet.range(SOME_VIOLATIONS, ERROR));
        return aspects;
    }

    /** In the order of the sheet 奖罚. */
    static Set<Aspect> ofSanctions() {
        Set<Aspect> aspects = EnumSet.range(MEASURE, NO_ROWS);
        aspects.addAll(EnumSet.of(VIOLATED_CLAUSES, BASES, LIABLE, SEVERITIES));
        return aspects;
    }
}
