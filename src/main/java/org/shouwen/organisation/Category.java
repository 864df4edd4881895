package org.shouwen.organisation;

import org.shouwen.table.Text;

/** What the first-asked person is in the regulation's eyes; it decides which clauses bind. */
public enum Category implements Choice {
    OPERATOR("操作人员", "operator"),
    MANAGER("管理人员", "manager"),
    CUSTOMER_RELATIONS_SUPERVISOR("客户关系主管", "customer relations supervisor"),
    OFFICE_MANAGER("管理部经理", "office manager");

    private final Text text;

    Category(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
