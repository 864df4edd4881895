package org.shouwen.oracle;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Enquiry;
import org.shouwen.organisation.Category;
import org.shouwen.request.Channel;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.request.Kind;
import org.shouwen.request.ServiceRequest;

/** What Drools' own tables answer to an enquiry, read as the regulation reads it. */
final class FromSpreadsheets {

    private record Place(String role, @Nullable String department) {}

    private final DroolsTables tables;
    private final ServiceRequest request;
    private final FirstAskedClaim asked;
    private final Map<String, String> duty;
    private final boolean emergency;
    private final String kind;

    private FromSpreadsheets(DroolsTables tables, Enquiry enquiry) {
        this.tables = tables;
        this.request = enquiry.request();
        this.asked = enquiry.firstAsked();
        this.duty = tables.row(Sheet.MATTER_DUTY, Map.of("matter", request.matter()))
                .orElseThrow();
        this.emergency = isYes(Sheet.EMERGENCY, Map.of("urgency", duty.get("urgency")));
        this.kind =
                request.kind() == null ? duty.get("usualKind") : request.kind().name();
    }

    static Outline outline(DroolsTables tables, Enquiry enquiry) {
        return new FromSpreadsheets(tables, enquiry).outline();
    }

    private Outline outline() {
        Place last = lastPlace();
        return new Outline(
                last.role(),
                last.department(),
                departments(),
                duty.get("urgency"),
                mustCome(),
                emergency,
                isOwnDuty() && (isOperator() || isHandled()),
                isConsultedAs(Channel.PHONE),
                isConsultedAs(Channel.VISIT),
                isHandled() && !isOwnDuty() ? modes() : List.of(),
                tables.row(Sheet.PROCEDURE, Map.of("kind", kind))
                        .map(row -> row.get("title"))
                        .orElse(null));
    }

    private Place lastPlace() {
        if (isOwnDuty() || !isHandled()) {
            String role = isOperator() && !isOwnDuty() ? "DIRECT_SUPERIOR" : "FIRST_ASKED";
            return new Place(role, asked.department());
        }
        if (!duty.containsKey("lead")) {
            boolean coordinates = !isOperator() && asked.category() != Category.MANAGER;
            return new Place(coordinates ? asked.category().name() : "CUSTOMER_RELATIONS_SUPERVISOR", null);
        }
        return new Place(duty.containsKey("coResponsible") ? "LEAD_DEPARTMENT" : "DEPARTMENT_HEAD", duty.get("lead"));
    }

    private Set<String> departments() {
        Set<String> departments = new LinkedHashSet<>();
        if (duty.containsKey("lead")) {
            departments.add(duty.get("lead"));
        }
        if (duty.containsKey("coResponsible")) {
            departments.addAll(List.of(duty.get("coResponsible").split(", ")));
        }
        return departments;
    }

    private List<String> modes() {
        Channel channel = request.channel() == null ? Channel.PHONE : request.channel();
        boolean escortable = mustCome() && isYes(Sheet.CHANNEL, Map.of("channel", channel.name()), "faceToFace");
        Map<String, String> by = new HashMap<>();
        by.put("channel", channel.name());
        by.put("urgencies", duty.get("urgency"));
        by.put("mustCome", String.valueOf(mustCome()));
        return tables.rows(Sheet.MODE_CHOICE, by).stream()
                .sorted(comparingInt(row -> Integer.parseInt(row.get("rank"))))
                .map(row -> row.get("mode"))
                .filter(mode -> escortable || !mode.equals("ESCORT"))
                .distinct()
                .toList();
    }

    private boolean mustCome() {
        return request.mustComeToDepartment() == null
                ? Boolean.parseBoolean(duty.get("mustCome"))
                : request.mustComeToDepartment();
    }

    private boolean isHandled() {
        return !kind.equals(Kind.CONSULTATION.name())
                || (emergency && isYes(Sheet.PARAMETER, Map.of("code", "EMERGENCY_BEFORE_KIND")));
    }

    private boolean isOwnDuty() {
        if (asked.ownDuty() != null) {
            return asked.ownDuty();
        }
        boolean knows = isOperator() && !isHandled() && isYes(Sheet.OPERATOR_KNOWLEDGE, matter());
        return knows
                || tables.row(Sheet.POST_DUTY, Map.of("post", asked.post(), "matter", request.matter()))
                        .isPresent();
    }

    private boolean isConsultedAs(Channel way) {
        boolean somebodyAnswers = !isHandled() && !(isOperator() && isOwnDuty());
        return somebodyAnswers
                && request.channel() != null
                && Stream.of(tables.row(
                                        Sheet.CHANNEL,
                                        Map.of("channel", request.channel().name()))
                                .orElseThrow())
                        .anyMatch(row -> row.get("consultedAs").equals(way.name()));
    }

    private boolean isOperator() {
        return asked.category() == Category.OPERATOR;
    }

    private Map<String, String> matter() {
        return Map.of("matter", request.matter());
    }

    private boolean isYes(Sheet sheet, Map<String, String> by) {
        return isYes(sheet, by, "enabled");
    }

    private boolean isYes(Sheet sheet, Map<String, String> by, String field) {
        return tables.row(sheet, by)
                .map(row -> Boolean.parseBoolean(row.get(field)))
                .orElse(false);
    }
}
