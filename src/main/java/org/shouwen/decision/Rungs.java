package org.shouwen.decision;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.conclusion.Escalation;
import org.shouwen.ledger.Chronicle;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.RulebookException;
import org.shouwen.table.Text;
import org.shouwen.table.Word;

/** Finds the persons who are to be told of a limit, and puts it into words. */
final class Rungs {

    /** One level of a step. */
    private record Level(
            String step, String role, @Nullable String department, @Nullable String office, Instant since, int level) {

        static Level of(Escalation concluded) {
            return new Level(
                    concluded.step(),
                    concluded.role(),
                    concluded.department(),
                    concluded.office(),
                    concluded.since(),
                    concluded.level());
        }
    }

    /** One who is told of it, by his post. */
    private record Told(Level level, String toRole, @Nullable String toDepartment, @Nullable String toOffice) {

        static Told of(Escalation concluded) {
            return new Told(Level.of(concluded), concluded.toRole(), concluded.toDepartment(), concluded.toOffice());
        }
    }

    /** What a person is told to do about it, in whichever post. */
    private record Charge(Level level, String action, String staffId) {}

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Rulebook rulebook;
    private final Parties parties;
    private final OffsetDateTime asOf;

    /** @param asOf its offset is the one in which people read moments */
    Rungs(Rulebook rulebook, Parties parties, OffsetDateTime asOf) {
        this.rulebook = rulebook;
        this.parties = parties;
        this.asOf = asOf;
    }

    /**
     * The earliest first. Of one level of a step somebody is told once, when he is first to be told; a person in two
     * roles is told the same once.
     */
    List<Rung> of(List<Escalation> concluded) {
        Map<Told, Escalation> first = new LinkedHashMap<>();
        concluded.stream()
                .sorted(comparing(Escalation::at)
                        .thenComparing(Escalation::step)
                        .thenComparing(Escalation::level)
                        .thenComparing(Escalation::toString))
                .forEach(escalation -> first.putIfAbsent(Told.of(escalation), escalation));
        Set<Charge> charges = new HashSet<>();
        return first.values().stream()
                .map(this::of)
                .filter(rung -> isNew(rung, charges))
                .toList();
    }

    private static boolean isNew(Rung rung, Set<Charge> charges) {
        Escalation concluded = rung.concluded();
        String person = rung.to().staffId();
        return person == null || charges.add(new Charge(Level.of(concluded), concluded.action(), person));
    }

    private Rung of(Escalation concluded) {
        Instant since = Chronicle.told(concluded.since());
        Instant dueAt = Chronicle.told(concluded.dueAt());
        Instant at = Chronicle.told(concluded.at());
        Instant told = at.isBefore(asOf.toInstant()) ? asOf.toInstant() : at;
        Party holder = parties.of(concluded.role(), concluded.department(), concluded.office(), told);
        Party to = parties.of(concluded.toRole(), concluded.toDepartment(), concluded.toOffice(), told);
        Text action = word("升级动作", concluded.action());
        Text step = word("步骤", concluded.step());
        Text explanation = new Text(
                "“%s”由%s承担，自 %s 起，应于 %s 前完成；第 %d 级：自 %s 起告知%s，%s（%s）"
                        .formatted(
                                step.zh(),
                                name(holder, Text::zh),
                                minute(since),
                                minute(dueAt),
                                concluded.level(),
                                minute(at),
                                name(to, Text::zh),
                                action.zh(),
                                concluded.clause()),
                "\"%s\" is up to %s, from %s and until %s; level %d: from %s on %s is told: %s (%s)"
                        .formatted(
                                step.en(),
                                name(holder, Text::en),
                                minute(since),
                                minute(dueAt),
                                concluded.level(),
                                minute(at),
                                name(to, Text::en),
                                action.en(),
                                concluded.clause()));
        return new Rung(concluded, holder, since, dueAt, at, to, action, explanation);
    }

    private String name(Party party, Function<Text, String> language) {
        String role = language.apply(word("角色", party.role()));
        String where = department(party.department(), language);
        String post = where.isEmpty() ? role : where + " " + role;
        return party.name() == null ? post : party.name() + " (" + post + ")";
    }

    private String department(@Nullable String code, Function<Text, String> language) {
        return code == null ? "" : language.apply(word("部门", code));
    }

    private String minute(Instant moment) {
        return MINUTE.format(moment.atOffset(asOf.getOffset()));
    }

    private Text word(String vocabulary, String code) {
        return rulebook.vocabularies()
                .word(vocabulary, code)
                .map(Word::text)
                .orElseThrow(() -> new RulebookException(
                        rulebook.version(),
                        null,
                        "the vocabulary %s has no word %s".formatted(vocabulary, code),
                        null));
    }
}
