package org.shouwen.table;

import java.util.List;

/** The columns every sheet may have beside those of its shape. Their heading is also their field. */
final class Reserved {

    static final Column ID = column("编号", CellType.TEXT);
    static final Column OFF = column("停用", CellType.YES_NO);
    static final Column FROM = column("生效日期", CellType.DATE);
    static final Column TO = column("失效日期", CellType.DATE);
    static final Column REMARK = column("备注", CellType.TEXT);

    static final List<Column> ALL = List.of(ID, OFF, FROM, TO, REMARK);

    private Reserved() {}

    private static Column column(String heading, CellType type) {
        return new Column(heading, heading, type, false, false, true, null);
    }
}
