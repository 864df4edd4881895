package org.shouwen.table;

import java.util.List;

/**
 * Makes one fact of all rows of some sheets, for what rules cannot join row by row. The sheets are read and checked like
 * any other. Has a public constructor without parameters, and keeps nothing.
 */
public interface FactOfRows {

    /** The sheets it reads. */
    List<TableShape> sheets();

    /**
     * What is wrong between rows, whatever day it is. Only asked where every cell by itself is right.
     *
     * @param tables one for each of {@link #sheets()}, in that order
     * @return problems as {@link Table#problem} makes them
     */
    List<Problem> check(List<Table> tables, Vocabularies vocabularies);

    /**
     * The fact, immutable and fit for use by several threads at once.
     *
     * @param tables as for {@link #check}, with only the rows that hold
     */
    Object of(List<Table> tables);
}
