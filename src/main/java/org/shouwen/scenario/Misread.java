package org.shouwen.scenario;

import org.jspecify.annotations.Nullable;
import org.shouwen.table.Text;

/** Part of a cell is not what its column takes. Becomes a problem where the cell is known. */
@SuppressWarnings("serial")
final class Misread extends RuntimeException {

    private final String shown;
    private final Text text;
    private final @Nullable String suggestion;

    Misread(String shown, Text text, @Nullable String suggestion) {
        super(text.en(), null, false, false);
        this.shown = shown;
        this.text = text;
        this.suggestion = suggestion;
    }

    String shown() {
        return shown;
    }

    Text text() {
        return text;
    }

    @Nullable
    String suggestion() {
        return suggestion;
    }
}
