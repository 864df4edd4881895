package org.shouwen.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers; {@code null} is unbounded.
 */
public record Range(@Nullable BigDecimal low, boolean lowInclusive, @Nullable BigDecimal high, boolean highInclusive) {

    /** Whether no number is in it. */
    public boolean isEmpty() {
        return low != null
                && high != null
                && (low.compareTo(high) > 0 || low.compareTo(high) == 0 && !(lowInclusive && highInclusive));
    }

    public boolean contains(BigDecimal number) {
        return (low == null || number.compareTo(low) > 0 || lowInclusive && number.compareTo(low) == 0)
                && (high == null || number.compareTo(high) < 0 || highInclusive && number.compareTo(high) == 0);
    }
}
