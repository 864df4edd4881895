package org.shouwen.organisation;

import org.shouwen.table.Text;

/** How a role is resolved to a person. */
public enum Resolution implements Choice {
    /** The first-asked person. */
    SELF("本人", "the first-asked person"),
    /** The first-asked person's direct superior. */
    SUPERIOR("直接上司", "the first-asked person's superior"),
    /** Whoever is appointed to the role in the office or department concerned. */
    APPOINTMENT("任职", "whoever is appointed");

    private final Text text;

    Resolution(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
