package org.shouwen.organisation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Text;

/**
 * Something that keeps an organisation from being taken into force, and where it stands: a pointer for JSON, a sheet
 * and cell for a workbook.
 *
 * @param pointer JSON pointer into the body, for instance {@code /staff/3/superior}; empty for the whole body
 * @param cell address as Excel shows it; {@code null} if the whole sheet or workbook is meant
 * @param found what stands there now
 * @param message what is wrong and what would be right
 * @param suggestion the word probably meant
 */
public record Fault(
        @Nullable String pointer,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable String found,
        Text message,
        @Nullable String suggestion) {

    static Fault inJson(String pointer, @Nullable String found, Text message) {
        return new Fault(pointer, null, null, found, message, null);
    }

    static Fault inSheet(@Nullable String sheet, @Nullable String cell, @Nullable String found, Text message) {
        return new Fault(null, sheet, cell, found, message, null);
    }

    boolean isAtThePlaceOf(Fault other) {
        return Objects.equals(pointer, other.pointer)
                && Objects.equals(sheet, other.sheet)
                && Objects.equals(cell, other.cell);
    }

    @Override
    public String toString() {
        String place = pointer != null ? pointer : "%s!%s".formatted(sheet, cell);
        return "%s [%s] %s / %s".formatted(place, found, message.zh(), message.en());
    }
}
