package org.shouwen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.run.Account;

class ReportsTest {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    @Nested
    @DisplayName("The page")
    class Page {

        @ParameterizedTest
        @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><u>", "' onclick='x"})
        void showsASentenceAsTextAndNeverAsMarkup(String sentence) {
            String page = html(Accounts.saying(sentence));

            assertThat(page).doesNotContain(sentence);
            assertThat(page.split("<script", -1)).hasSize(2);
            assertThat(page).doesNotContain("<img", "onerror=alert(1)>", "' onclick");
        }

        @Test
        void needsNothingButItself() {
            assertThat(html(Accounts.ofEachKind()))
                    .doesNotContain("http:", "https:", "src=", "<link", "@import", "url(");
        }

        @Test
        void showsTheDifferenceWithItsCellAndWhatDecidedIt() {
            assertThat(html(Accounts.ofEachKind()))
                    .contains("S-2", "业主来访", "I4", "负责部门", "绿化部", "工程维修部", "为何没有：另一条规则", Accounts.RULE)
                    .contains("routing.xlsx 事项职责 第8行 SX-006");
        }

        @Test
        void showsProblemsWithTheirCells() {
            assertThat(html(Accounts.ofEachKind())).contains(Accounts.FILE, "场景!J4", "登记接收", "登记接受");
        }

        @Test
        void showsForEveryClauseItsRulesAndWhereTheyFired() {
            assertThat(html(Accounts.good()))
                    .contains("C26", "唯一部门", Accounts.RULE)
                    .contains("C99", "没有以它命名的规则");
        }

        @Test
        void isInEnglishForWhoeverAsksForIt() {
            String page = new String(Reports.html(Accounts.ofEachKind(), Locale.ENGLISH), StandardCharsets.UTF_8);

            assertThat(page).contains("lang=\"en\"", "Greening", "1 problems").doesNotContain("与期望不符的场景");
        }

        @Test
        void saysOfEachRuleThatFiredWhichFactsItWentBy() {
            assertThat(html(Accounts.ofEachKind())).contains("事实：请求、台账第 3 条、人员 E-100");
        }

        @Test
        void saysWhichRulesFiredWhereNothingDiffers() {
            assertThat(html(Accounts.explained())).contains("触发的规则（1）", Accounts.RULE, "SX-006");
            assertThat(html(Accounts.good())).doesNotContain("触发的规则（");
        }

        private String html(Account account) {
            return new String(Reports.html(account, ZH), StandardCharsets.UTF_8);
        }
    }

    @Nested
    @DisplayName("Changed cells")
    class OfChangedCells {

        @Test
        void areOnThePageWithWhatNoScenarioNoticed() {
            String page = new String(Reports.html(Accounts.good(), Accounts.changed(), ZH), StandardCharsets.UTF_8);

            assertThat(page)
                    .contains("改格试验<small>1</small>", "用时 12.4 秒  察觉 50.0 %（2/4，另有 1 处表格不容许）")
                    .contains("<td>事项职责</td><td class=\"none\">1/3</td><td>33.3 %</td><td>0</td>")
                    .contains("<td>渠道</td><td class=\"\">1/1</td><td>100.0 %</td><td>1</td>")
                    .contains("D8", "主办部门", "工程维修部", "保安部、(空)", "3 个场景，没有一个察觉")
                    .doesNotContain("<code>C2</code>", "参数");
        }

        @Test
        void areNotOnThePageIfNoneWasChanged() {
            assertThat(new String(Reports.html(Accounts.good(), ZH), StandardCharsets.UTF_8))
                    .doesNotContain("改格试验");
        }

        @Test
        void areListedAsTextBeforeTheScores() {
            assertThat(MutationText.of(Accounts.changed(), ZH))
                    .isEqualTo(
                            """
                              ? routing.xlsx 事项职责!D8 主办部门：“工程维修部”改成“保安部、(空)”，没有场景察觉

                              事项职责  33.3 %（察觉 1/3，不能改 0）；规则不读、未改的列：协助部门
                              渠道  100.0 %（察觉 1/1，不能改 1）
                            改动  用时 12.4 秒  察觉 50.0 %（2/4，另有 1 处表格不容许）
                            """);
        }
    }

    @Nested
    @DisplayName("Coverage")
    class OfCoverage {

        @Test
        void isALineOfTheTextWithTheSheetsThatAreNotComplete() {
            assertThat(Reports.text(Accounts.good(), ZH)).contains("覆盖  规则 1/2  条款 1/1  表行 1/2（未全：事项职责 1/2）");
            assertThat(Reports.text(Accounts.good(), Locale.ENGLISH))
                    .contains("Coverage  rules 1/2  clauses 1/1  rows 1/2 (not all of: 事项职责 1/2)");
        }

        @Test
        void listsWhatNoScenarioTouchesAndWhatIsNotCounted() {
            assertThat(Reports.coverage(Accounts.good(), ZH))
                    .contains("没有场景触发的规则 1\n  C27 Never  rules/routing/05-manager.drl\n")
                    .contains("没有规则的条款（不计） 1\n  C99 没有规则\n")
                    .contains("routing.xlsx 事项职责 第8行 SX-006 （没有场景的判定时间在其有效期内）\n")
                    .contains("停用的表行（不计） 1\n  routing.xlsx 事项职责 第9行 SX-007\n");
        }

        @Test
        void standsInThePage() {
            String page = new String(Reports.html(Accounts.good(), ZH), StandardCharsets.UTF_8);

            assertThat(page).contains("没有场景触发的规则 1", "C27 Never", "没有场景用到的表行 1", "停用的表行（不计） 1", "width:50%");
        }
    }

    @Nested
    @DisplayName("The text")
    class PlainText {

        @Test
        void namesEveryProblemAndEveryDifference() {
            assertThat(Reports.text(Accounts.ofEachKind(), ZH))
                    .contains("scenarios/电话.xlsx  场景!J4", "「登记接收」", "建议改为：登记接受")
                    .contains("S-2 业主来访", "I4 负责部门：期望 绿化部，实际 工程维修部")
                    .contains(Accounts.RULE + " [routing.xlsx 事项职责 第8行 SX-006]")
                    .contains("场景 3  通过 1  不符 1  未设期望 1  未运行 1");
        }

        @Test
        void speaksOfScenariosThatDidNotRunOnlyWhereThereAreAny() {
            assertThat(Reports.text(Accounts.good(), ZH)).doesNotContain("未运行");
            assertThat(new String(Reports.html(Accounts.good(), ZH), StandardCharsets.UTF_8))
                    .doesNotContain("未运行");
            assertThat(new String(Reports.html(Accounts.ofEachKind(), ZH), StandardCharsets.UTF_8))
                    .contains("<b>1</b><span>未运行</span>");
        }

        @Test
        void leavesSentencesAsTheyAre() {
            assertThat(Reports.text(Accounts.saying("<b> & \"so\""), ZH)).contains("<b> & \"so\"");
        }

        @Test
        void saysSoWhereNothingRan() {
            assertThat(Reports.text(Accounts.empty(), ZH)).contains("没有运行任何场景").doesNotContain("全部通过");
            assertThat(Reports.text(Accounts.good(), ZH)).contains("全部通过");
        }
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        Set<Object> chinese = Labels.in(ZH).words().keySet();

        assertThat(Labels.in(Locale.ENGLISH).words().keySet()).isEqualTo(chinese);
    }
}
