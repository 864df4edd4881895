package org.shouwen.table;

import java.util.List;

/** Takes a sheet's content in the order in which it is stored. */
interface SheetRows {

    /**
     * A row that is not blank.
     *
     * @param number from 1, as Excel shows it
     * @return false to read no further
     */
    boolean row(int number, List<RawCell> cells);

    /** @param range of merged cells, for instance {@code B3:B5} */
    void merged(String range);

    /**
     * A drop-down; comes after all rows.
     *
     * @param cells ranges, separated by blanks
     * @param formula the words or where they stand
     */
    default void dropDown(String cells, String formula) {}
}
