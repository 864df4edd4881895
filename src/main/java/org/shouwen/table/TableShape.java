package org.shouwen.table;

import java.util.List;

/**
 * What a sheet must look like.
 *
 * @param name the name rules use for one row
 * @param sheet the sheet's name, unique over all workbooks
 */
public record TableShape(String name, String sheet, HitPolicy hitPolicy, List<Column> columns) {}
