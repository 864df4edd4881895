package org.shouwen.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shouwen.audit.AuditResult.FrequentMisrouter;
import org.shouwen.audit.conclusion.FrequentMisroutes;
import org.shouwen.audit.fact.MisrouteSeries;

/** Lets the rules say whose misroutes are more than is tolerated; each person is named once (G17). */
final class Tolerance {

    private final Regulation regulation;
    private final ZoneId zone;
    private final Timeline<String> earlier = new Timeline<>();
    private final Set<String> named = new HashSet<>();

    Tolerance(Regulation regulation, ZoneId zone) {
        this.regulation = regulation;
        this.zone = zone;
    }

    Optional<FrequentMisrouter> exceededBy(Stored<Misrouted> stored) {
        String staffId = stored.value().staffId();
        if (staffId == null) {
            return Optional.empty();
        }
        Instant at = stored.happenedAt();
        LocalDate day = LocalDate.ofInstant(at, zone);
        List<MisrouteSeries> series = new ArrayList<>();
        series.add(new MisrouteSeries(staffId, 1, 0));
        series.addAll(
                earlier.before(staffId, day, (before, months) -> new MisrouteSeries(staffId, before + 1, months)));
        earlier.add(staffId, stored.value().caseId(), day);
        if (!stored.reported() || named.contains(staffId)) {
            return Optional.empty();
        }
        return Regulation.first(regulation.conclude(series), FrequentMisroutes.class)
                .map(exceeded -> name(stored.value(), at, exceeded));
    }

    private FrequentMisrouter name(Misrouted misrouted, Instant at, FrequentMisroutes exceeded) {
        named.add(exceeded.staffId());
        return new FrequentMisrouter(exceeded.staffId(), misrouted.name(), 0, at, exceeded.clause());
    }
}
