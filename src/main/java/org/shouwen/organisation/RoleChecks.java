package org.shouwen.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Text;

/** Whether the role rules make sense, appointments fit them, and nobody is missing who must be there. */
final class RoleChecks {

    private record Seat(String role, @Nullable String office, @Nullable String department) {}

    private final Draft draft;
    private final Map<String, Entry> rules = new HashMap<>();
    private final Set<Seat> taken = new HashSet<>();

    RoleChecks(Draft draft) {
        this.draft = draft;
        for (Entry rule : draft.of(Part.ROLES)) {
            String role = rule.text("role");
            if (role != null) {
                rules.putIfAbsent(role, rule);
            }
        }
        for (Entry held : draft.of(Part.APPOINTMENTS)) {
            String role = held.text("role");
            if (role != null) {
                taken.add(new Seat(role, held.text("office"), held.text("department")));
            }
        }
    }

    void run() {
        draft.of(Part.ROLES).forEach(this::checkRule);
        draft.of(Part.APPOINTMENTS).forEach(this::checkAppointment);
        if (draft.has(Part.APPOINTMENTS)) {
            draft.of(Part.ROLES).forEach(this::checkFilled);
        }
    }

    private void checkRule(Entry rule) {
        String as = rule.text("as");
        boolean appointed = Resolution.APPOINTMENT.name().equals(rule.text("resolution"));
        if (as != null && (!appointed || !mayBeHeld(as))) {
            fault(
                    rule,
                    "as",
                    "视同角色只用于认定方式为任职的角色，并且要指一个本身有任职的角色；不是 %s".formatted(as),
                    "only a role resolved by appointment may stand for another one, and that one must be held itself; not %s"
                            .formatted(as));
        }
        boolean heldItself = appointed && as == null;
        if (heldItself && rule.text("scope") == null) {
            fault(rule, "scope", "有任职的角色要写明任职范围：管理部或部门", "say what the role is held of: an office or a department");
        }
        if (!heldItself && rule.text("scope") != null) {
            fault(rule, "scope", "此角色本身无人任职，任职范围应留空", "nobody is appointed to this role itself: it has no scope");
        }
        if (!heldItself && rule.yes("required")) {
            fault(
                    rule,
                    "required",
                    "此角色本身无人任职，必设应为否",
                    "nobody is appointed to this role itself: it cannot be required");
        }
    }

    private void checkAppointment(Entry held) {
        String role = held.text("role");
        if (role == null) {
            return;
        }
        if (!mayBeHeld(role)) {
            Text name = draft.name(Words.ROLE, role);
            fault(
                    held,
                    "role",
                    "“角色”中没有由任职认定的%s，此任职不起作用；请改“角色”，或删去此行".formatted(name.zh()),
                    "no role rule resolves %s by appointment, so this does nothing; change the roles or leave it out"
                            .formatted(name.en()));
            return;
        }
        Entry rule = rules.get(role);
        if (rule == null) {
            return;
        }
        String department = held.text("department");
        if (isOf(Scope.OFFICE, rule) && department != null) {
            fault(held, "department", "此角色属于整个管理部，部门应留空", "this role is held of the whole office: no department");
        }
        if (isOf(Scope.DEPARTMENT, rule) && department == null) {
            fault(held, "department", "此角色属于一个部门，请填部门", "this role is held of a department: say which");
        }
    }

    private void checkFilled(Entry rule) {
        String role = rule.text("role");
        if (role == null || !rule.yes("required") || !mayBeHeld(role)) {
            return;
        }
        if (isOf(Scope.OFFICE, rule)) {
            draft.of(Part.OFFICES).forEach(office -> checkSeat(office, new Seat(role, office.text("code"), null)));
        } else if (isOf(Scope.DEPARTMENT, rule)) {
            draft.of(Part.DEPARTMENTS)
                    .forEach(department ->
                            checkSeat(department, new Seat(role, department.text("office"), department.text("code"))));
        }
    }

    private void checkSeat(Entry place, Seat seat) {
        if (seat.office() != null && !taken.contains(seat)) {
            Text office = draft.name(Words.OFFICE, seat.office());
            Text department = seat.department() == null
                    ? new Text("", "the office")
                    : draft.name(Words.DEPARTMENT, seat.department());
            Text role = draft.name(Words.ROLE, seat.role());
            fault(
                    place,
                    "code",
                    "%s%s无人任%s；请在“任职”中补上".formatted(office.zh(), department.zh(), role.zh()),
                    "%s, %s: nobody is %s; add an appointment".formatted(office.en(), department.en(), role.en()));
        }
    }

    /** Whether people may be appointed to the role; also true if its rule could not be read. */
    private boolean mayBeHeld(String role) {
        Entry rule = rules.get(role);
        return rule == null
                ? !draft.has(Part.ROLES)
                : Resolution.APPOINTMENT.name().equals(rule.text("resolution")) && rule.text("as") == null;
    }

    private static boolean isOf(Scope scope, Entry rule) {
        return scope.name().equals(rule.text("scope"));
    }

    private void fault(Entry entry, String field, String zh, String en) {
        draft.faults().add(draft.places().at(entry, field, new Text(zh, en)));
    }
}
