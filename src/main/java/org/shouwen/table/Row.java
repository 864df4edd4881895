package org.shouwen.table;

import java.util.Map;

/**
 * One row of a sheet, read and checked.
 *
 * @param values by field name of the shape; a blank cell has no entry. Types by {@link CellType}; a list column holds
 *     a {@code List} of them, never empty
 */
public record Row(Origin origin, Validity validity, Map<String, Object> values) {}
