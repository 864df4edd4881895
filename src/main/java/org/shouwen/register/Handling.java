package org.shouwen.register;

import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.TransferMode;
import org.shouwen.table.Text;

/** What the form has to tick as the way a request was handled. */
public enum Handling {
    DIRECT("直接服务", "served directly"),
    SUPERIOR("移交直接上司", "handed to the direct superior"),
    NUMBER("告知电话", "number given"),
    INQUIRY("电话询问后答复", "inquired by telephone"),
    PHONE_CONNECTION("方式一 电话接通", "mode 1, put through by telephone"),
    HEAD_GOES_TO_CUSTOMER("方式二 主管到场", "mode 2, head went to the customer"),
    ESCORT("方式三 陪同引领", "mode 3, escorted");

    private final Text text;

    Handling(String zh, String en) {
        this.text = new Text(zh, en);
    }

    Text text() {
        return text;
    }

    /** {@code null} for a fact that is no way of handling. */
    static @Nullable Handling of(LedgerFact fact) {
        if (fact instanceof LedgerFact.ServedDirectly) {
            return DIRECT;
        }
        if (fact instanceof LedgerFact.PhoneNumberGiven) {
            return NUMBER;
        }
        if (fact instanceof LedgerFact.PolicyInquired) {
            return INQUIRY;
        }
        return fact instanceof LedgerFact.Transferred handed ? of(handed) : null;
    }

    private static @Nullable Handling of(LedgerFact.Transferred handed) {
        if (handed.toRole().equals("DIRECT_SUPERIOR")) {
            return SUPERIOR;
        }
        return handed.mode() == null || handed.mode() == TransferMode.NONE
                ? null
                : valueOf(handed.mode().name());
    }
}
