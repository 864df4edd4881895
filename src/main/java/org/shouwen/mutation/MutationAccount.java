package org.shouwen.mutation;

import java.time.Duration;
import java.util.List;

/**
 * What came of changing cells.
 *
 * @param sheets in the order of workbooks and sheets
 */
public record MutationAccount(Duration took, List<MutatedSheet> sheets) {

    public Score score() {
        return Score.of(sheets.stream().flatMap(sheet -> sheet.cells().stream()).toList());
    }
}
