package org.shouwen.organisation;

import org.shouwen.table.Text;

/** What a role is held of. */
public enum Scope implements Choice {
    OFFICE("管理部", "office"),
    DEPARTMENT("部门", "department");

    private final Text text;

    Scope(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
