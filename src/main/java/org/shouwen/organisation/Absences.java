package org.shouwen.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who acts for whom on which days, chains followed: a deputy who is absent as well is acted for by his own. Made of
 * deputies whose periods do not overlap and which go round in no circle.
 */
final class Absences {

    private final Map<String, List<Deputy>> recorded;
    private final Map<String, List<Deputy>> byAbsent;
    private final Map<String, List<Deputy>> byActing;

    Absences(List<Deputy> deputies) {
        recorded = deputies.stream().collect(groupingBy(Deputy::staffId));
        byAbsent = recorded.keySet().stream().collect(toUnmodifiableMap(absent -> absent, this::followed));
        byActing = byAbsent.values().stream().flatMap(List::stream).collect(groupingBy(Deputy::deputyId));
    }

    /** Whoever acts for a person: himself unless he is absent. */
    String acting(String staffId, LocalDate day) {
        for (Deputy deputy : byAbsent.getOrDefault(staffId, List.of())) {
            if (deputy.covers(day)) {
                return deputy.deputyId();
            }
        }
        return staffId;
    }

    /** Every period in which somebody in {@code absent} is acted for, or somebody in {@code acting} acts. */
    List<Deputy> concerning(Set<String> absent, Set<String> acting) {
        if (recorded.isEmpty()) {
            return List.of();
        }
        Set<Deputy> found = new LinkedHashSet<>();
        absent.forEach(id -> found.addAll(byAbsent.getOrDefault(id, List.of())));
        acting.forEach(id -> found.addAll(byActing.getOrDefault(id, List.of())));
        return List.copyOf(found);
    }

    private List<Deputy> followed(String absent) {
        List<Deputy> periods = new ArrayList<>();
        for (Deputy deputy : recorded.getOrDefault(absent, List.of())) {
            follow(deputy, periods);
        }
        return List.copyOf(periods);
    }

    /** Cuts a period where the deputy's own absences begin and end. */
    private void follow(Deputy period, List<Deputy> periods) {
        LocalDate next = period.from();
        for (Deputy further : recorded.getOrDefault(period.deputyId(), List.of())) {
            LocalDate from = later(further.from(), next);
            LocalDate to = earlier(further.to(), period.to());
            if (!from.isAfter(to)) {
                if (from.isAfter(next)) {
                    periods.add(part(period, period.deputyId(), next, from.minusDays(1)));
                }
                follow(part(period, further.deputyId(), from, to), periods);
                next = to.plusDays(1);
            }
        }
        if (!next.isAfter(period.to())) {
            periods.add(part(period, period.deputyId(), next, period.to()));
        }
    }

    private static Deputy part(Deputy period, String deputyId, LocalDate from, LocalDate to) {
        return new Deputy(period.staffId(), deputyId, from, to, period.reason());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
