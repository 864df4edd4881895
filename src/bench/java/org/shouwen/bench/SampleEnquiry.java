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
    EMERGENCY("ON_SITE", "ENG_LIFT_TRAPPED", "C-101", "OPERATOR", "保洁员", "CLEANING", ""),
    /** Twelve facts: sent to the wrong department, passed on, completed, and judged a fortnight later. */
    TWELVE_FACTS(
            "PHONE",
            "ENG_SEWAGE_BACKFLOW",
            "S-501",
            "MANAGER",
            "客服管理员",
            "CUSTOMER_SERVICE",
            "",
            "2026-12-07T10:00:00+08:00",
            """
            {"at":"2026-11-23T10:05:00+08:00","type":"REGISTERED","by":"S-501","department":"CUSTOMER_SERVICE",
             "firstAsked":"S-501"},
            {"at":"2026-11-23T10:10:00+08:00","type":"TRANSFERRED","by":"S-501","fromDepartment":"CUSTOMER_SERVICE",
             "toRole":"DEPARTMENT_HEAD","toDepartment":"CLEANING","mode":"PHONE_CONNECTION"},
            {"at":"2026-11-23T10:15:00+08:00","type":"ACCEPTED","department":"CLEANING"},
            {"at":"2026-11-23T10:20:00+08:00","type":"ACCEPTANCE_REGISTERED","by":"head","department":"CLEANING",
             "firstAskedNamed":"S-501"},
            {"at":"2026-11-23T10:30:00+08:00","type":"TRANSFERRED","by":"head","fromDepartment":"CLEANING",
             "toRole":"DEPARTMENT_HEAD","toDepartment":"ENGINEERING","mode":"NONE"},
            {"at":"2026-11-23T10:40:00+08:00","type":"ACCEPTED","department":"ENGINEERING"},
            {"at":"2026-11-23T10:45:00+08:00","type":"ACCEPTANCE_REGISTERED","by":"head","department":"ENGINEERING",
             "firstAskedNamed":"S-501"},
            {"at":"2026-11-23T12:00:00+08:00","type":"TRACKED","department":"CUSTOMER_SERVICE",
             "byRole":"CUSTOMER_SERVICE_SUPERVISOR","result":"处理中"},
            {"at":"2026-11-24T15:00:00+08:00","type":"COMPLETED","department":"ENGINEERING","result":"疏通"},
            {"at":"2026-11-24T15:05:00+08:00","type":"REPLIED","department":"ENGINEERING",
             "internalProblemDisclosed":false},
            {"at":"2026-11-24T15:10:00+08:00","type":"COMPLETION_NOTIFIED","fromDepartment":"ENGINEERING",
             "toRole":"CUSTOMER_SERVICE_SUPERVISOR","toDepartment":"CUSTOMER_SERVICE",
             "completedAt":"2026-11-24T15:00:00+08:00","circumstances":"已办结"},
            {"at":"2026-11-24T15:20:00+08:00","type":"TRACKED","department":"CUSTOMER_SERVICE",
             "byRole":"CUSTOMER_SERVICE_SUPERVISOR","result":"已办结"}
            """);

    private final String json;

    SampleEnquiry(
            String channel, String matter, String staff, String category, String post, String department, String more) {
        this(channel, matter, staff, category, post, department, more, "2026-11-23T10:05:00+08:00", "");
    }

    SampleEnquiry(
            String channel,
            String matter,
            String staff,
            String category,
            String post,
            String department,
            String more,
            String asOf,
            String ledger) {
        this.json =
                """
                { "asOf": "%s",
                  "request": { "receivedAt": "2026-11-23T10:00:00+08:00", "channel": "%s", "matter": "%s", %s
                               "description": "业主来电，请派人处理" },
                  "firstAsked": { "staffId": "%s", "category": "%s", "post": "%s", "department": "%s",
                                  "office": "OFFICE_A" },
                  "ledger": [%s] }
                """
                        .formatted(asOf, channel, matter, more, staff, category, post, department, ledger);
    }

    /** As a body of {@code POST /api/v1/decisions}. */
    byte[] body() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    public Enquiry enquiry() {
        return new Bodies().read(body(), Enquiry.class);
    }
}
