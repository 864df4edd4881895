package org.shouwen.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwen.decision.Party;
import org.shouwen.table.Report;
import org.shouwen.table.ReportColumn;
import org.shouwen.table.ReportSheet;

/** What an audit found as a workbook: a sheet for each way of counting, and one for each list. */
final class AuditReport {

    private static final int AT_A_TIME = 500;

    /** A sheet of Excel ends a little later. */
    private static final int LONGEST = 1_000_000;

    private final Report report = new Report();
    private final AuditId id;
    private final ResultLists lists;
    private final Names names;
    private final ZoneId zone;

    AuditReport(AuditId id, ResultLists lists, Names names, ZoneId zone) {
        this.id = id;
        this.lists = lists;
        this.names = names;
        this.zone = zone;
    }

    Report write(Audit audit, AuditResult result) {
        summary(audit, result);
        counts(result);
        persons();
        misroutes();
        frequentMisroutes();
        violations();
        sanctions();
        findings();
        unjudged();
        return report;
    }

    private void summary(Audit audit, AuditResult result) {
        ReportSheet sheet = sheet("概要", "审计 %s 概要".formatted(id), column("项目", 24), column("内容", 40));
        sheet.add("状态", names.word(audit.state()));
        sheet.add(
                "管理部",
                audit.question().office() == null
                        ? "全部"
                        : names.office(audit.question().office()));
        sheet.add(
                "部门",
                audit.question().department() == null
                        ? "全部"
                        : names.word("部门", audit.question().department()));
        sheet.add("接到时间自", moment(audit.question().from()));
        sheet.add("接到时间早于", moment(audit.question().before()));
        sheet.add("判定时点", moment(audit.question().asOf()));
        sheet.add("规则集版本", audit.rulebook());
        sheet.add("组织资料版本", audit.organisation());
        sheet.add("已审请求", audit.progress().audited());
        sheet.add("违规", result.violations());
        sheet.add("发现", result.findings());
        sheet.add("未能判定", result.unjudged());
        sheet.add("奖罚建议", result.sanctions());
        sheet.add("没有奖罚建议的违规", result.unsanctioned());
    }

    private void counts(AuditResult result) {
        ReportSheet clauses = sheet(
                "按条款",
                "违规：按条款",
                column("条款", 8),
                column("违规", 12),
                column("内容", 40),
                column("性质", 14),
                column("件数", 8));
        result.clauses()
                .forEach(of -> clauses.add(
                        of.clause(), of.code(), names.word("违规", of.code()), names.word("性质", of.basis()), of.count()));
        clauses.barChart("违规：按条款", 1, 4);
        ReportSheet departments = sheet("按部门", "违规：按部门", column("管理部", 16), column("部门", 16), column("件数", 8));
        result.departments()
                .forEach(of ->
                        departments.add(names.office(of.office()), names.word("部门", of.department()), of.count()));
        departments.barChart("违规：按部门", 1, 2);
        ReportSheet months = sheet("按月", "违规：按月", column("月份", 12), column("件数", 8));
        result.months().forEach(of -> months.add(of.month(), of.count()));
        months.barChart("违规：按月", 0, 1);
    }

    private void persons() {
        ReportSheet sheet = sheet(
                "按人员",
                "违规：按人员",
                column("工号", 12),
                column("姓名", 12),
                column("管理部", 16),
                column("部门", 16),
                column("件数", 8),
                column("扣分", 8));
        each((page, size) -> lists.persons(id, page, size))
                .forEach(of -> sheet.add(
                        of.staffId(),
                        of.name(),
                        names.office(of.office()),
                        names.word("部门", of.department()),
                        of.count(),
                        of.points()));
    }

    private void misroutes() {
        ReportSheet sheet = sheet(
                "转错分布",
                "转错分布：事项、首问部门、误收部门",
                column("事项", 30),
                column("首问管理部", 16),
                column("首问部门", 16),
                column("误收管理部", 16),
                column("误收部门", 16),
                column("次数", 8));
        each((page, size) -> lists.misroutes(id, page, size))
                .forEach(cell -> sheet.add(
                        names.word("事项", cell.matter()),
                        names.office(cell.office()),
                        names.word("部门", cell.department()),
                        names.office(cell.toOffice()),
                        names.word("部门", cell.toDepartment()),
                        cell.count()));
        sheet.heat(5);
    }

    private void frequentMisroutes() {
        ReportSheet sheet = sheet(
                "多次转错",
                "多次转错的人员（供培训）",
                column("工号", 12),
                column("姓名", 12),
                column("期内次数", 10),
                column("达到时间", 20),
                column("依据", 8));
        each((page, size) -> lists.frequentMisroutes(id, page, size))
                .forEach(one ->
                        sheet.add(one.staffId(), one.name(), one.misroutes(), moment(one.reachedAt()), one.clause()));
    }

    private void violations() {
        ReportSheet sheet = sheet(
                "违规明细",
                "违规明细",
                column("请求编号", 26),
                column("时间", 20),
                column("违规", 12),
                column("内容", 36),
                column("条款", 8),
                column("性质", 14),
                column("严重程度", 10),
                column("责任方", 16),
                column("管理部", 16),
                column("部门", 16),
                column("工号", 12),
                column("姓名", 12),
                column("证据（台账序号）", 18),
                column("引起有效投诉", 14));
        each((page, size) -> lists.violations(id, page, size)).forEach(violated -> {
            Party liable = violated.liable();
            sheet.add(
                    violated.caseId(),
                    moment(violated.happenedAt()),
                    violated.code(),
                    violated.text().zh(),
                    violated.clause(),
                    names.word("性质", violated.basis()),
                    violated.severity(),
                    names.word("角色", liable.role()),
                    names.office(liable.office()),
                    names.word("部门", liable.department()),
                    liable.staffId(),
                    liable.name(),
                    numbers(violated.evidence()),
                    violated.aggravated());
        });
    }

    private void sanctions() {
        ReportSheet sheet = sheet(
                "奖罚建议",
                "奖罚建议（由公司决定）",
                column("请求编号", 26),
                column("时间", 20),
                column("事由", 20),
                column("依据", 8),
                column("工号", 12),
                column("姓名", 12),
                column("角色", 16),
                column("此前次数", 10),
                column("措施", 24),
                column("扣分", 8),
                column("金额", 8),
                column("申诉截止", 14),
                column("证据（台账序号）", 18));
        each((page, size) -> lists.sanctions(id, page, size))
                .forEach(proposed -> sheet.add(
                        proposed.caseId(),
                        moment(proposed.happenedAt()),
                        proposed.reason(),
                        proposed.clause(),
                        proposed.bearer().staffId(),
                        proposed.bearer().name(),
                        names.word("角色", proposed.bearer().role()),
                        proposed.earlier(),
                        proposed.measure().zh(),
                        proposed.points(),
                        proposed.money(),
                        proposed.appealUntil(),
                        numbers(proposed.evidence())));
    }

    private void findings() {
        ReportSheet sheet = sheet(
                "发现",
                "发现（不是违规）",
                column("请求编号", 26),
                column("接到时间", 20),
                column("发现", 24),
                column("内容", 40),
                column("条款", 12));
        each((page, size) -> lists.findings(id, page, size))
                .forEach(found -> sheet.add(
                        found.caseId(),
                        moment(found.receivedAt()),
                        found.code(),
                        found.text().zh(),
                        String.join("、", found.clauses())));
    }

    private void unjudged() {
        ReportSheet sheet = sheet("未能判定", "未能判定的请求", column("请求编号", 26), column("接到时间", 20), column("原因", 60));
        each((page, size) -> lists.unjudged(id, page, size))
                .forEach(one -> sheet.add(
                        one.caseId(), moment(one.receivedAt()), one.reason().zh()));
    }

    private <T> Stream<T> each(BiFunction<Integer, Integer, Results<T>> list) {
        return Stream.iterate(0, page -> page + 1)
                .map(page -> list.apply(page, AT_A_TIME).items())
                .takeWhile(items -> !items.isEmpty())
                .flatMap(List::stream)
                .limit(LONGEST);
    }

    private ReportSheet sheet(String name, String title, ReportColumn... columns) {
        return report.sheet(name, title, List.of(columns));
    }

    private static ReportColumn column(String heading, int width) {
        return new ReportColumn(heading, width);
    }

    private LocalDateTime moment(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
}
