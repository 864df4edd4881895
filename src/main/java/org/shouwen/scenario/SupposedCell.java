package org.shouwen.scenario;

import org.jspecify.annotations.Nullable;
import org.shouwen.table.Origin;

/**
 * A cell of a table that a scenario supposes to hold something else.
 *
 * @param field {@link #OFF} where the whole row is supposed to be switched off
 * @param value as the table's rows have it; {@code null} for a blank cell
 */
public record SupposedCell(Origin row, String field, @Nullable Object value) {

    static final String OFF = "停用";
}
