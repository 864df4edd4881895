package org.shouwen.report;

import java.util.Locale;
import java.util.stream.Collectors;
import org.shouwen.mutation.MutatedSheet;
import org.shouwen.mutation.MutationAccount;
import org.shouwen.mutation.Score;
import org.shouwen.mutation.TriedCell;

/** Which cells could hold something else without any scenario noticing, as plain text. */
public final class MutationText {

    private static final double MILLISECONDS = 1_000;

    private final Labels labels;

    private MutationText(Labels labels) {
        this.labels = labels;
    }

    /** The cells sheet by sheet, then the scores. */
    public static String of(MutationAccount account, Locale locale) {
        return new MutationText(Labels.in(locale)).written(account);
    }

    private String written(MutationAccount account) {
        return account.sheets().stream().map(this::cells).collect(Collectors.joining())
                + "\n"
                + account.sheets().stream()
                        .filter(sheet -> !sheet.cells().isEmpty())
                        .map(sheet -> scored("mutatedSheet", sheet.sheet(), sheet.score()))
                        .collect(Collectors.joining())
                + scored("mutated", "%.1f".formatted(account.took().toMillis() / MILLISECONDS), account.score());
    }

    private String cells(MutatedSheet sheet) {
        return sheet.unnoticed().stream().map(cell -> cell(sheet, cell)).collect(Collectors.joining());
    }

    private String cell(MutatedSheet sheet, TriedCell cell) {
        String tried = String.join(labels.of("comma"), cell.unnoticed());
        return labels.of(
                        cell.readers() == 0 ? "mutationUnread" : "mutationUnnoticed",
                        sheet.workbook(),
                        sheet.sheet(),
                        cell.cell(),
                        cell.heading(),
                        cell.value(),
                        tried)
                + "\n";
    }

    private String scored(String label, String of, Score score) {
        return labels.of(
                        label,
                        of,
                        score.percent().map(percent -> percent + " %").orElse("–"),
                        score.noticed(),
                        score.tried(),
                        score.impossible())
                + "\n";
    }
}
