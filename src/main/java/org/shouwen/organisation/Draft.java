package org.shouwen.organisation;

import java.util.List;
import java.util.Map;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;

/**
 * A chart as somebody gave it: every entry that could be read, and what is wrong with single fields.
 *
 * @param faults those found while reading; checks add theirs
 * @param words the words entries may use
 */
record Draft(Map<Part, List<Entry>> entries, Faults faults, Vocabularies words, Places places) {

    /** Says where something stands, in the terms of the form the chart was given in. */
    interface Places {

        Fault at(Entry entry, String field, Text message);

        Fault at(Part part, Text message);
    }

    List<Entry> of(Part part) {
        return entries.getOrDefault(part, List.of());
    }

    /** Whether the part can be relied upon: where it is missing altogether, not everything else is wrong, too. */
    boolean has(Part part) {
        return !of(part).isEmpty();
    }

    /** The word people know a code by. */
    Text name(String vocabulary, String code) {
        return words.word(vocabulary, code).map(Word::text).orElse(new Text(code, code));
    }

    /**
     * The organisation, if nothing at all is wrong with the draft.
     *
     * @throws OrganisationException with every fault
     */
    Organisation checked() {
        new PlacementChecks(this).run();
        new RoleChecks(this).run();
        new DeputyChecks(this).run();
        if (!faults.isEmpty()) {
            throw faults.exception();
        }
        return new Organisation(chart());
    }

    private Chart chart() {
        return new Chart(
                of(Part.OFFICES).stream().map(Draft::office).toList(),
                of(Part.DEPARTMENTS).stream().map(Draft::department).toList(),
                of(Part.STAFF).stream().map(Draft::staff).toList(),
                of(Part.APPOINTMENTS).stream().map(Draft::appointment).toList(),
                of(Part.ROLES).stream().map(Draft::roleRule).toList(),
                of(Part.TRAINING).stream().map(Draft::training).toList(),
                of(Part.DEPUTIES).stream().map(Draft::deputy).toList());
    }

    private static Office office(Entry entry) {
        return new Office(entry.sure("code"), entry.sure("nameZh"), entry.sure("nameEn"));
    }

    private static Department department(Entry entry) {
        return new Department(entry.sure("office"), entry.sure("code"));
    }

    private static Staff staff(Entry entry) {
        return new Staff(
                entry.sure("id"),
                entry.sure("name"),
                entry.sure("post"),
                Category.valueOf(entry.sure("category")),
                entry.sure("office"),
                entry.sure("department"),
                entry.text("superior"));
    }

    private static Appointment appointment(Entry entry) {
        return new Appointment(
                entry.sure("role"), entry.sure("office"), entry.text("department"), entry.sure("staffId"));
    }

    private static Training training(Entry entry) {
        return new Training(entry.sure("staffId"), entry.day("date"), entry.text("topic"));
    }

    private static Deputy deputy(Entry entry) {
        return new Deputy(
                entry.sure("staffId"),
                entry.sure("deputyId"),
                entry.day("from"),
                entry.day("to"),
                entry.text("reason"));
    }

    private static RoleRule roleRule(Entry entry) {
        String scope = entry.text("scope");
        return new RoleRule(
                entry.sure("role"),
                Resolution.valueOf(entry.sure("resolution")),
                entry.text("as"),
                scope == null ? null : Scope.valueOf(scope),
                entry.yes("required"));
    }
}
