package org.shouwen.register;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.FormCause;
import org.shouwen.table.PaperForm;
import org.shouwen.table.PaperForm.Field;
import org.shouwen.table.PaperForm.Fields;
import org.shouwen.table.PaperForm.Heading;
import org.shouwen.table.PaperForm.Line;
import org.shouwen.table.Text;

/** The 客户接待事项协调单 as it is printed. */
final class FormLayout {

    private static final String MARK = "内部资料　不得交客户";
    private static final List<String> SIGNATURES = List.of("主办部门", "协办部门", "客户服务主管", "客户关系主管", "管理部经理");

    /** What comes to be written by hand needs room. */
    private static final int ROOM = 3;

    private final CoordinationForm form;
    private final ZoneId zone;

    private FormLayout(CoordinationForm form, ZoneId zone) {
        this.form = form;
        this.zone = zone;
    }

    static PaperForm of(CoordinationForm form, ZoneId zone) {
        List<Line> lines = new ArrayList<>();
        FormLayout layout = new FormLayout(form, zone);
        layout.head(lines);
        layout.work(lines);
        layout.internal(lines);
        return new PaperForm("协调单 " + form.number(), "客户接待事项协调单", MARK, lines, SIGNATURES);
    }

    private void head(List<Line> lines) {
        LedgerEntry.Person first = form.firstAsked();
        lines.add(Fields.of(Field.of("编号", form.request() + "-" + form.number()), Field.of("请求编号", form.request())));
        lines.add(Fields.of(
                Field.of("填单时间", local(form.filedAt())),
                Field.of("填单人", form.filedBy().zh())));
        lines.add(Fields.of(
                Field.of("原因", cause(form.cause())),
                Field.of("首问责任人", first.name() == null ? first.staffId() : first.name() + "（" + first.post() + "）")));
    }

    private void work(List<Line> lines) {
        lines.add(Fields.of(
                Field.of("主办部门", department(CoordinationForm.Part.LEAD)), Field.of("办理时限", local(form.limit()))));
        lines.add(Fields.of(new Field("协办部门", department(CoordinationForm.Part.ASSISTING), 2)));
        lines.add(Fields.of(new Field("协调意见", lines(form.instructions(), this::instruction), ROOM)));
        lines.add(Fields.of(new Field("办理结果", form.result(), ROOM)));
        lines.add(Fields.of(
                Field.of(
                        "答复客户",
                        form.repliedBy() == null ? null : form.repliedBy().zh()),
                Field.of("答复时间", local(form.repliedAt()))));
    }

    private void internal(List<Line> lines) {
        CoordinationForm.Internal internal = form.internal();
        lines.add(new Heading("内部：以下内容任何情况下不得告知客户"));
        lines.add(Fields.of(new Field("误转部门及原因", lines(internal.wrongRecipients(), this::wrongRecipient), ROOM)));
        lines.add(Fields.of(Field.of(
                "已报告",
                internal.reportedTo() == null ? null : internal.reportedTo().zh())));
    }

    private @Nullable String department(CoordinationForm.Part part) {
        return lines(
                form.departments().stream()
                        .filter(share -> share.share() == part)
                        .toList(),
                share -> share.departmentText().zh());
    }

    private String instruction(CoordinationForm.Instruction instruction) {
        String to = instruction.departments().stream().map(Text::zh).collect(Collectors.joining("、"));
        return "%s %s：%s"
                .formatted(
                        Moments.minute(instruction.at(), zone), instruction.by().zh(), to);
    }

    private String wrongRecipient(CoordinationForm.WrongRecipient wrong) {
        return "%s 由%s转至%s%s"
                .formatted(
                        Moments.minute(wrong.at(), zone),
                        wrong.sentBy().zh(),
                        wrong.departmentText().zh(),
                        wrong.reason() == null ? "" : "：" + wrong.reason());
    }

    private @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
    }

    /** Blank if nobody said: why a form was filed is not for us to conclude. */
    private static @Nullable String cause(@Nullable FormCause cause) {
        if (cause == null) {
            return null;
        }
        return switch (cause) {
            case SEVERAL_DEPARTMENTS -> "多部门";
            case MISROUTE -> "转错部门";
            case CROSS_OFFICE -> "跨管理部";
        };
    }

    private static <T> @Nullable String lines(List<T> values, Function<T, String> line) {
        return values.isEmpty() ? null : values.stream().map(line).collect(Collectors.joining("\n"));
    }
}
