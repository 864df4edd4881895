package org.shouwen.table;

import java.util.List;

/** What the sheets of a workbook must have beside the columns that are filled in. */
public enum Layout {
    /** Every column of the shape, and rows may have dates of validity: tables that are in force. */
    COMPLETE(Reserved.OF_TABLES, Reserved.AT_END),
    /** Columns whose cells may be blank may be left out, and rows have no dates: forms that people fill in. */
    LOOSE(Reserved.UNDATED, Reserved.UNDATED);

    private final List<Column> reserved;
    private final List<Column> atEnd;

    Layout(List<Column> reserved, List<Column> atEnd) {
        this.reserved = reserved;
        this.atEnd = atEnd;
    }

    List<Column> reserved() {
        return reserved;
    }

    List<Column> atEnd() {
        return atEnd;
    }
}
