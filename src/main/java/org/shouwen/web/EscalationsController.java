package org.shouwen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.shouwen.escalation.EscalationList;
import org.shouwen.escalation.EscalationOfCase;
import org.shouwen.escalation.EscalationQuery;
import org.shouwen.escalation.Escalations;
import org.shouwen.escalation.Notification;
import org.shouwen.escalation.Notifications;
import org.shouwen.web.RequestsController.CasePage.Page;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows who is to be told of which limit, and who was. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class EscalationsController {

    private static final Set<String> OF_LIST = Set.of("office", "asOf", "dueBefore", "level", "page", "size");
    private static final Set<String> OF_OUTBOX = Set.of("after", "limit");
    private static final int HIGHEST_LEVEL = 100;
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 200;
    private static final int LAST_PAGE = 1_000_000;

    /** A page of escalations. */
    record EscalationPage(List<EscalationOfCase> items, Page page) {}

    /** @param next where to read on from, the same as before if there is nothing new */
    record NotificationPage(List<Notification> items, long next) {}

    private final Escalations escalations;
    private final Notifications notifications;
    private final KnownParameters known;
    private final Clock clock;

    EscalationsController(Escalations escalations, Notifications notifications, KnownParameters known, Clock clock) {
        this.escalations = escalations;
        this.notifications = notifications;
        this.known = known;
        this.clock = clock;
    }

    @GetMapping("/escalations")
    EscalationPage listEscalations(HttpServletRequest call) {
        Parameters parameters = new Parameters(call.getParameterMap(), OF_LIST);
        EscalationQuery query = new EscalationQuery(
                parameters.text("office"),
                parameters.moment("asOf"),
                parameters.from("dueBefore", clock.getZone()),
                parameters.optionalNumber("level", 1, HIGHEST_LEVEL));
        int page = parameters.number("page", 0, 0, LAST_PAGE);
        int size = parameters.number("size", USUAL_SIZE, 1, LARGEST_SIZE);
        parameters.refuse();
        EscalationList found = escalations.list(query, page, size);
        known.check(query, found.total());
        int pages = (int) ((found.total() + size - 1) / size);
        return new EscalationPage(found.items(), new Page(page, size, found.total(), pages));
    }

    @GetMapping("/notifications")
    NotificationPage listNotifications(HttpServletRequest call) {
        Parameters parameters = new Parameters(call.getParameterMap(), OF_OUTBOX);
        long after = parameters.cursor("after");
        int limit = parameters.number("limit", USUAL_SIZE, 1, LARGEST_SIZE);
        parameters.refuse();
        List<Notification> found = notifications.after(after, limit);
        long next = found.isEmpty() ? after : found.get(found.size() - 1).cursor();
        return new NotificationPage(found, next);
    }
}
