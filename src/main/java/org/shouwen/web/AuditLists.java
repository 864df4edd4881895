package org.shouwen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwen.audit.Audit;
import org.shouwen.audit.AuditResult.FrequentMisrouter;
import org.shouwen.audit.AuditResult.MisrouteCell;
import org.shouwen.audit.AuditResult.OfPerson;
import org.shouwen.audit.Found;
import org.shouwen.audit.Proposed;
import org.shouwen.audit.Results;
import org.shouwen.audit.Unjudged;
import org.shouwen.audit.Violated;
import org.shouwen.web.RequestsController.CasePage.Page;

/** Pages of what audits found, as JSON shows them. */
final class AuditLists {

    record AuditPage(List<Audit> items, Page page) {}

    record ViolationPage(List<Violated> items, Page page) {}

    record FindingPage(List<Found> items, Page page) {}

    record UnjudgedPage(List<Unjudged> items, Page page) {}

    record SanctionPage(List<Proposed> items, Page page) {}

    record PersonPage(List<OfPerson> items, Page page) {}

    record MisroutePage(List<MisrouteCell> items, Page page) {}

    record FrequentMisroutePage(List<FrequentMisrouter> items, Page page) {}

    private AuditLists() {}

    /** Which part of a list a caller wants. */
    record Part(int page, int size) {

        private static final Set<String> NAMES = Set.of("page", "size");
        private static final int USUAL_SIZE = 50;
        private static final int LARGEST_SIZE = 200;
        private static final int LAST_PAGE = 1_000_000;

        /** @throws InvalidCall if a parameter is unknown, given twice or unreadable */
        static Part of(HttpServletRequest call) {
            Map<String, String[]> values = call.getParameterMap();
            Parameters parameters = new Parameters(values, NAMES);
            int page = parameters.number("page", 0, 0, LAST_PAGE);
            int size = parameters.number("size", USUAL_SIZE, 1, LARGEST_SIZE);
            parameters.refuse();
            return new Part(page, size);
        }

        Page of(Results<?> results) {
            return new Page(page, size, results.total(), (int) ((results.total() + size - 1) / size));
        }
    }
}
