package org.shouwen.bench;

import java.nio.charset.StandardCharsets;
import org.shouwen.decision.Enquiry;
import org.shouwen.web.json.Bodies;

/** Enquiries that take different ways through the rules. */
public enum SampleEnquiry {
    OWN_DUTY("ON_SITE", "ENG_PUBLIC_LIGHT", "E-101", "OPERATOR", "维修员", "ENGINEERING", ""),
    ONE_DEPARTMENT("PHONE", "ENG_SEWAGE_BACKFLOW", "C-200", "MANAGER", "保洁领班", "CLEANING", ""),
    SEVERAL_DEPARTMENTS("VISIT", "ORD_EBIKE_UPSTAIRS", "C-200", "MANAGER", "保洁领班", "CLEANING", ""),
    ANOTHER_OFFICE(
            "PHONE",
            "ENG_SEWAGE_BACKFLOW",
            "C-200",
            "MANAGER",
            "保洁领班",
            "CLEANING",
            "\"responsibleOffices\": [\"OFFICE_B\"],"),
    CONSULTATION("VISIT", "CSV_DECORATION_RULE", "C-200", "MANAGER", "保洁领班", "CLEANING", ""),
    EMERGENCY("ON_SITE", "ENG_LIFT_TRAPPED", "C-101", "OPERATOR", "保洁员", "CLEANING", "");

    private final String json;

    SampleEnquiry(
            String channel, String matter, String staff, String category, String post, String department, String more) {
        this.json =
                """
                { "asOf": "2026-11-23T10:05:00+08:00",
                  "request": { "receivedAt": "2026-11-23T10:00:00+08:00", "channel": "%s", "matter": "%s", %s
                               "description": "业主来电，请派人处理" },
                  "firstAsked": { "staffId": "%s", "category": "%s", "post": "%s", "department": "%s",
                                  "office": "OFFICE_A" },
                  "ledger": [] }
                """
                        .formatted(channel, matter, more, staff, category, post, department);
    }

    /** As a body of {@code POST /api/v1/decisions}. */
    byte[] body() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    public Enquiry enquiry() {
        return new Bodies().read(body(), Enquiry.class);
    }
}
