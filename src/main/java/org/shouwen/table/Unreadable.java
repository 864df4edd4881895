package org.shouwen.table;

import org.jspecify.annotations.Nullable;

/** Something in a cell cannot be what its column holds. Becomes a {@link Problem} where the cell is known. */
@SuppressWarnings("serial")
public final class Unreadable extends RuntimeException {

    private final Text text;
    private final @Nullable String suggestion;

    Unreadable(Text text, @Nullable String suggestion) {
        super(text.en(), null, false, false);
        this.text = text;
        this.suggestion = suggestion;
    }

    Unreadable(String zh, String en) {
        this(new Text(zh, en), null);
    }

    public Text text() {
        return text;
    }

    /** What was probably meant; {@code null} if nothing is near. */
    public @Nullable String suggestion() {
        return suggestion;
    }
}
