package org.shouwen.table;

/** What it means that several rows of a sheet have the same key. */
public enum HitPolicy {
    /** No two rows that hold on a same day have the same key. */
    UNIQUE,
    /**
     * No two rows that hold on a same day can fit the same thing: in some key column they say different things, and
     * neither of them is blank there.
     */
    DISJOINT,
    /** Rows may have the same key; the upper one wins. */
    FIRST,
    /** Rows may have the same key; all of them count. Identical rows are refused. */
    ALL
}
