package org.shouwen.report;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwen.mutation.MutationAccount;
import org.shouwen.report.MutationPage.ShownCell;
import org.shouwen.report.MutationPage.ShownSheet;

/** Which cells could hold something else without any scenario noticing, as plain text. */
public final class MutationText {

    private MutationText() {}

    /** The cells sheet by sheet, then the scores. */
    public static String of(MutationAccount account, Locale locale) {
        MutationPage page = new MutationWriter(account, new Telling(locale)).page();
        return Stream.of(
                        page.sheets().stream()
                                .flatMap(sheet -> sheet.cells().stream())
                                .map(ShownCell::line),
                        Stream.of(""),
                        page.sheets().stream().map(ShownSheet::line),
                        Stream.of(page.line()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
