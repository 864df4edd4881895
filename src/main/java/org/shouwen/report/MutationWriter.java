package org.shouwen.report;

import java.util.Locale;
import org.shouwen.mutation.MutatedSheet;
import org.shouwen.mutation.MutationAccount;
import org.shouwen.mutation.Score;
import org.shouwen.mutation.TriedCell;
import org.shouwen.report.MutationPage.ShownCell;
import org.shouwen.report.MutationPage.ShownSheet;

/** Puts into words what came of changing cells. */
final class MutationWriter {

    private static final double MILLIS = 1_000;

    private final MutationAccount account;
    private final Labels labels;

    MutationWriter(MutationAccount account, Telling telling) {
        this.account = account;
        this.labels = telling.labels();
    }

    MutationPage page() {
        Score score = account.score();
        String took = String.format(Locale.ROOT, "%.1f", account.took().toMillis() / MILLIS);
        return new MutationPage(
                labels.of("mutated", took, percent(score), score.noticed(), score.tried(), score.impossible()),
                account.sheets().stream()
                        .filter(sheet -> !sheet.cells().isEmpty())
                        .map(this::sheet)
                        .toList());
    }

    private ShownSheet sheet(MutatedSheet sheet) {
        Score score = sheet.score();
        String unread = String.join(labels.of("comma"), sheet.unread());
        String line = labels.of(
                "mutatedSheet", sheet.sheet(), percent(score), score.noticed(), score.tried(), score.impossible());
        return new ShownSheet(
                sheet.workbook(),
                sheet.sheet(),
                count(score),
                percent(score),
                score.noticed() == score.tried(),
                score.impossible(),
                unread,
                line + (unread.isEmpty() ? "" : labels.of("mutationLeftOut", unread)),
                sheet.unnoticed().stream().map(cell -> cell(sheet, cell)).toList());
    }

    private ShownCell cell(MutatedSheet sheet, TriedCell cell) {
        boolean unread = cell.readers() == 0;
        String tried = String.join(labels.of("comma"), cell.unnoticed());
        return new ShownCell(
                cell.cell(),
                cell.heading(),
                cell.value(),
                tried,
                unread ? labels.of("noReader") : labels.of("readers", cell.readers()),
                labels.of(
                        unread ? "mutationUnread" : "mutationUnnoticed",
                        sheet.workbook(),
                        sheet.sheet(),
                        cell.cell(),
                        cell.heading(),
                        cell.value(),
                        tried));
    }

    private static String count(Score score) {
        return score.noticed() + "/" + score.tried();
    }

    private static String percent(Score score) {
        return score.percent().map(percent -> percent.toPlainString() + " %").orElse("–");
    }
}
