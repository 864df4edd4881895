package org.shouwen.table;

import java.util.List;

/** The columns every sheet may have beside those of its shape. Their heading is also their field. */
final class Reserved {

    static final Column ID = column("编号", CellType.TEXT);
    static final Column OFF = column("停用", CellType.YES_NO);
    static final Column FROM = column("生效日期", CellType.DATE);
    static final Column TO = column("失效日期", CellType.DATE);
    static final Column REMARK = column("备注", CellType.TEXT);

    /** In the order in which they are written after the shape's own columns; 编号 comes before those. */
    static final List<Column> AT_END = List.of(REMARK, OFF, FROM, TO);

    static final List<Column> OF_TABLES = List.of(ID, REMARK, OFF, FROM, TO);

    /**
     * For rows without dates of validity: of words, since one that an old row uses must stay readable, and of rows that
     * are tried out and never in force.
     */
    static final List<Column> UNDATED = List.of(REMARK, OFF);

    private Reserved() {}

    private static Column column(String heading, CellType type) {
        return new Column(heading, heading, type, false, false, true, null);
    }
}
