package org.shouwen.decision;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.organisation.Appointment;
import org.shouwen.organisation.Deputy;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.Staff;
import org.shouwen.request.ComplaintAbout;
import org.shouwen.request.FirstAsked;

/**
 * What the organisation knows of those whom a case concerns: the first-asked person and his superior, the accused, the
 * receivers of hand-overs, who served the customer, and whoever acts for one of them.
 */
final class Concerned {

    private final Organisation organisation;
    private final FirstAsked firstAsked;
    private final @Nullable String accused;
    private final Set<Appointment> appointments = new LinkedHashSet<>();

    Concerned(Organisation organisation, FirstAsked firstAsked, @Nullable ComplaintAbout complaint) {
        this.organisation = organisation;
        this.firstAsked = firstAsked;
        this.accused = complaint == null ? null : complaint.staffId();
    }

    List<Object> facts(List<LedgerFact> ledger, ZoneId zone) {
        List<Object> facts = new ArrayList<>();
        Staff asked = organisation.staff(firstAsked.staffId()).orElse(null);
        String superior = asked == null ? null : asked.superior();
        if (asked != null) {
            facts.add(asked);
        }
        addAppointments(firstAsked.staffId());
        addAppointments(superior);
        addAppointments(accused);
        ledger.forEach(this::addAppointments);
        List<Deputy> deputies = organisation.hasDeputies() ? deputies(superior) : List.of();
        facts.addAll(appointments);
        deputies.forEach(deputy -> facts.add(StandIn.of(deputy, zone)));
        return facts;
    }

    private void addAppointments(@Nullable String staffId) {
        if (staffId != null) {
            appointments.addAll(organisation.appointmentsOf(staffId));
        }
    }

    private void addAppointments(LedgerFact fact) {
        if (fact instanceof LedgerFact.Transferred transfer && transfer.toDepartment() != null) {
            String office = transfer.toOffice() == null ? firstAsked.office() : transfer.toOffice();
            appointments.addAll(organisation.appointmentsIn(office, transfer.toDepartment()));
        } else if (fact instanceof LedgerFact.ServedDirectly served) {
            addAppointments(served.by());
        }
    }

    /** Whoever acts for them, and those for whom they act, with their appointments. */
    private List<Deputy> deputies(@Nullable String superior) {
        Set<String> absent = appointments.stream().map(Appointment::staffId).collect(Collectors.toSet());
        Set<String> acting = new LinkedHashSet<>(List.of(firstAsked.staffId()));
        if (superior != null) {
            absent.add(superior);
        }
        if (accused != null) {
            acting.add(accused);
        }
        List<Deputy> deputies = organisation.deputies(absent, acting);
        deputies.forEach(deputy -> {
            addAppointments(deputy.staffId());
            addAppointments(deputy.deputyId());
        });
        return deputies;
    }
}
