package org.shouwen.register;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.LedgerQuery;
import org.shouwen.ledger.TransferConsent;
import org.shouwen.request.Customer;
import org.shouwen.table.Report;
import org.shouwen.table.ReportColumn;
import org.shouwen.table.ReportSheet;

/** The ledger as the company's form has it, a line for a case. */
final class LedgerSheet {

    private static final List<ReportColumn> COLUMNS = List.of(
            new ReportColumn("序号", 6),
            new ReportColumn("编号", 24),
            new ReportColumn("接待时间", 17),
            new ReportColumn("渠道", 8),
            new ReportColumn("客户姓名", 12),
            new ReportColumn("房号", 12),
            new ReportColumn("联系电话", 15),
            new ReportColumn("种类", 10),
            new ReportColumn("事项", 22),
            new ReportColumn("内容", 36),
            new ReportColumn("首问责任人", 14),
            new ReportColumn("岗位", 14),
            new ReportColumn("属本职", 8),
            new ReportColumn("处理方式", 22),
            new ReportColumn("客户同意", 10),
            new ReportColumn("接受部门、接受人及时间", 32),
            new ReportColumn("跟踪记录", 40),
            new ReportColumn("完成时间", 17),
            new ReportColumn("完成情况", 32),
            new ReportColumn("接到完成通知时间", 17),
            new ReportColumn("接到通知人", 22),
            new ReportColumn("客户满意", 10),
            new ReportColumn("协调单", 36));

    private final Wording wording;
    private final ZoneId zone;
    private final ReportSheet sheet;
    private int lines;

    LedgerSheet(Report report, Wording wording, LedgerQuery query, ZoneId zone) {
        this.wording = wording;
        this.zone = zone;
        String department = wording.department(query.department()).zh();
        String title = "接待业主情况记录　" + department + (query.office() == null ? "" : "（" + query.office() + "）");
        this.sheet = report.sheet("接待业主情况记录", title, COLUMNS);
    }

    void add(LedgerEntry entry) {
        Customer customer = entry.customer() == null ? new Customer(null, null, null) : entry.customer();
        LedgerEntry.Person first = entry.firstAsked();
        sheet.add(
                ++lines,
                entry.number(),
                local(entry.receivedAt()),
                entry.channel() == null
                        ? null
                        : wording.channel(entry.channel()).zh(),
                customer.name(),
                customer.room(),
                customer.phone(),
                entry.kind() == null ? null : wording.kind(entry.kind()).zh(),
                entry.matterText().zh(),
                entry.description(),
                first.name() == null ? first.staffId() : first.name(),
                first.post(),
                entry.ownDuty(),
                lines(entry.handled(), way -> way.text().zh()),
                consent(entry.consent()),
                lines(entry.receivedBy(), this::receipt),
                lines(entry.tracking(), this::note),
                local(entry.completedAt()),
                entry.circumstances(),
                local(entry.noticeReceivedAt()),
                entry.noticeReceivedBy() == null
                        ? null
                        : entry.noticeReceivedBy().zh(),
                entry.satisfied(),
                lines(entry.forms(), form -> form));
    }

    private String receipt(LedgerEntry.Receipt receipt) {
        return "%s %s %s"
                .formatted(
                        receipt.departmentText().zh(),
                        receipt.person() == null ? "" : receipt.person(),
                        minute(receipt.at()));
    }

    private String note(LedgerEntry.Note note) {
        return "%s %s：%s".formatted(minute(note.at()), note.by() == null ? "" : note.by(), note.result());
    }

    private String minute(Instant moment) {
        return Moments.minute(moment, zone);
    }

    private @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
    }

    private static @Nullable String consent(@Nullable TransferConsent consent) {
        if (consent == null) {
            return null;
        }
        return switch (consent) {
            case GRANTED -> "同意";
            case REFUSED -> "不同意";
            case NOT_ASKED -> "未询问";
        };
    }

    private static <T> @Nullable String lines(List<T> values, Function<T, String> line) {
        return values.isEmpty() ? null : values.stream().map(line).collect(Collectors.joining("\n"));
    }
}
