package org.shouwen.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import java.time.OffsetDateTime;
import java.util.List;
import org.shouwen.decision.Decision;
import org.shouwen.decision.Decisions;
import org.shouwen.decision.Enquiry;
import org.shouwen.decision.Judgement;
import org.shouwen.decision.Papers;
import org.shouwen.decision.Party;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.organisation.Category;
import org.shouwen.organisation.Chart;
import org.shouwen.organisation.Department;
import org.shouwen.organisation.Office;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.Staff;
import org.shouwen.table.Origin;
import org.shouwen.table.Text;

/** Bodies and answers that tests send and expect. */
final class Samples {

    static final String QUESTION =
            """
            {"asOf": "2026-11-23T10:05:00+08:00",
             "request": {"receivedAt": "2026-11-23T10:00:00+08:00", "channel": "PHONE", "kind": "HELP",
                         "matter": "ENG_SEWAGE_BACKFLOW", "description": "厨房下水返水"},
             "firstAsked": {"staffId": "C-200", "category": "MANAGER", "post": "保洁领班",
                            "department": "CLEANING", "office": "OFFICE_A"},
             "ledger": []}""";

    static final String SUBMISSION =
            """
            {"request": {"receivedAt": "2026-11-23T10:00:00+08:00", "channel": "PHONE", "kind": "HELP",
                         "matter": "ENG_SEWAGE_BACKFLOW", "description": "厨房下水返水"},
             "firstAsked": {"staffId": "C-200", "ownDuty": false},
             "customer": {"name": "王女士", "room": "3-1201", "phone": "13800000000"}}""";

    private Samples() {}

    static Organisation organisation() {
        Staff foreman = new Staff("C-200", "李领班", "保洁领班", Category.MANAGER, "OFFICE_A", "CLEANING", null);
        return new Organisation(new Chart(
                List.of(new Office("OFFICE_A", "甲", "A")),
                List.of(new Department("OFFICE_A", "CLEANING")),
                List.of(foreman),
                List.of(),
                List.of()));
    }

    /** Lets a double give the sample decision on everything. */
    static void decide(Decisions decisions) {
        doAnswer(call -> decision((Enquiry) call.getArgument(0)))
                .when(decisions)
                .decide(any());
        doAnswer(call -> judgement((Enquiry) call.getArgument(0)))
                .when(decisions)
                .judge(any());
        doAnswer(call -> judgement((Enquiry) call.getArgument(0)))
                .when(decisions)
                .judgeKept(any());
    }

    static Judgement judgement(Enquiry enquiry) {
        return new Judgement(decision(enquiry), CaseStatus.OPEN, List.of(), List.of(), Papers.NONE, List.of());
    }

    static Decision decision(Enquiry enquiry) {
        return decision(enquiry.asOf());
    }

    static Decision decision(OffsetDateTime asOf) {
        Party foreman = new Party("FIRST_ASKED", "CLEANING", "OFFICE_A", "C-200", null);
        Party head = new Party("DEPARTMENT_HEAD", "ENGINEERING", "OFFICE_A", "E-100", "张主管");
        Text shirk = new Text("不得推托", "Do not shirk");
        return new Decision(
                new Decision.Basis("3f9c2a7be01d", "77ab01c2f9d0", asOf),
                head,
                head,
                List.of(new Decision.Leg(foreman, head, "TRANSFER_TO_DEPARTMENT", List.of("C26"))),
                List.of("PHONE_CONNECTION"),
                List.of(
                        new Decision.Owed(
                                "TRANSFER_TO_DEPARTMENT",
                                foreman,
                                asOf.plusMinutes(3),
                                new Text("转交", "Transfer"),
                                List.of("C26")),
                        new Decision.Owed(
                                "NOTIFY_COMPLETION",
                                head,
                                asOf.plusHours(28),
                                new Text("通知", "Notify"),
                                List.of("C65")),
                        new Decision.Owed(
                                "REGISTER_ACCEPTANCE",
                                head,
                                asOf.plusMinutes(33),
                                new Text("登记", "Register"),
                                List.of("C63"))),
                List.of(new Decision.Remark("SHIRK", shirk, List.of("C24"))),
                null,
                List.of(),
                List.of(),
                false,
                List.of(new Decision.Explanation(
                        "C26 One department",
                        List.of("C26"),
                        List.of(new Origin("routing.xlsx", "事项职责", 9, "x")),
                        List.of("request"))));
    }
}
