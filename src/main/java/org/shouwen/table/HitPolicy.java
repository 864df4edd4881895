package org.shouwen.table;

/** What it means that several rows of a sheet have the same key. */
public enum HitPolicy {
    /** No two rows that hold on a same day have the same key. */
    UNIQUE,
    /** Rows may have the same key; the upper one wins. */
    FIRST,
    /** Rows may have the same key; all of them count. Identical rows are refused. */
    ALL
}
