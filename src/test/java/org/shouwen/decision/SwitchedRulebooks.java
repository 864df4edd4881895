package org.shouwen.decision;

import org.shouwen.rulebook.Rulebook;

/** Rulebooks whose tables differ from the shipped ones in more than a parameter; loaded when first asked for. */
final class SwitchedRulebooks {

    private SwitchedRulebooks() {}

    /** A word of the vocabulary that the matter table says nothing about. */
    static Rulebook withoutTheRowOfIndoorRepair() {
        return IndoorRepair.MISSING;
    }

    static Rulebook withoutEmergencies() {
        return Emergencies.OFF;
    }

    /** Outage notices are common knowledge (G09). */
    static Rulebook withKnownOutages() {
        return Outages.KNOWN;
    }

    private static final class IndoorRepair {
        static final Rulebook MISSING = ChangedTables.shipped()
                .set("事项职责", "ENG_INDOOR_REPAIR", "停用", "是")
                .rulebook();
    }

    private static final class Emergencies {
        static final Rulebook OFF =
                ChangedTables.shipped().set("紧急事项", "JJ-001", "启用", "否").rulebook();
    }

    private static final class Outages {
        static final Rulebook KNOWN =
                ChangedTables.shipped().set("操作人员常识", "CSV_NOTICE", "算作本职", "是").rulebook();
    }
}
