package org.shouwen.organisation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Text;

/** Whether every deputy is somebody else, for days in order that do not overlap, and on no day one of a circle. */
final class DeputyChecks {

    /** Nobody follows a longer chain; a circle is no longer either. */
    private static final int LONGEST = 20;

    private final Draft draft;
    private final Map<String, NavigableMap<LocalDate, Entry>> periods = new HashMap<>();

    DeputyChecks(Draft draft) {
        this.draft = draft;
    }

    void run() {
        draft.of(Part.DEPUTIES).stream().filter(this::stands).forEach(this::enter);
        periods.values().forEach(this::checkApart);
        draft.of(Part.DEPUTIES).stream().filter(this::isEntered).forEach(this::checkChain);
    }

    /** Whether the entry says something of its own that can be compared with others. */
    private boolean stands(Entry entry) {
        String absent = entry.text("staffId");
        String deputy = entry.text("deputyId");
        LocalDate from = entry.dayOrNull("from");
        LocalDate to = entry.dayOrNull("to");
        boolean himself = absent != null && absent.equals(deputy);
        boolean backwards = from != null && to != null && to.isBefore(from);
        if (himself) {
            fault(
                    entry,
                    "deputyId",
                    "代理人不能是 %s 本人".formatted(absent),
                    "%s cannot stand in for himself".formatted(absent));
        }
        if (backwards) {
            fault(
                    entry,
                    "to",
                    "最后一天 %s 早于第一天 %s".formatted(to, from),
                    "the last day %s is before %s".formatted(to, from));
        }
        return absent != null && deputy != null && from != null && to != null && !himself && !backwards;
    }

    /** Of two periods that begin on one day the second is refused as a repetition. */
    private void enter(Entry entry) {
        periods.computeIfAbsent(entry.sure("staffId"), absent -> new TreeMap<>())
                .putIfAbsent(entry.day("from"), entry);
    }

    private boolean isEntered(Entry entry) {
        NavigableMap<LocalDate, Entry> own = periods.get(entry.text("staffId"));
        LocalDate from = entry.dayOrNull("from");
        return own != null && from != null && own.get(from) == entry;
    }

    private void checkApart(NavigableMap<LocalDate, Entry> ofOne) {
        Entry longest = null;
        for (Entry entry : ofOne.values()) {
            if (longest != null && !entry.day("from").isAfter(longest.day("to"))) {
                String other = placeOf(longest);
                fault(
                        entry,
                        "from",
                        "与 %s 的时间重叠；同一人在同一天只能有一个代理人".formatted(other),
                        "overlaps with %s; on one day a person has one deputy".formatted(other));
            }
            longest = longest == null || entry.day("to").isAfter(longest.day("to")) ? entry : longest;
        }
    }

    /** A circle closes on the day on which the last of its periods begins, so that day is looked at for each. */
    private void checkChain(Entry entry) {
        LocalDate day = entry.day("from");
        List<Entry> chain = new ArrayList<>();
        Entry next = entry;
        while (next != null && !chain.contains(next) && chain.size() < LONGEST) {
            chain.add(next);
            next = on(day, next.sure("deputyId"));
        }
        if (next == entry) {
            reportCircle(day, chain);
        } else if (next != null && !chain.contains(next)) {
            fault(
                    entry,
                    "deputyId",
                    "%s 起代理超过 %d 层；请直接写明由谁代理".formatted(day, LONGEST),
                    "from %s on the chain has more than %d deputies; name the one who acts".formatted(day, LONGEST));
        }
    }

    private @Nullable Entry on(LocalDate day, String absent) {
        NavigableMap<LocalDate, Entry> own = periods.get(absent);
        Map.Entry<LocalDate, Entry> latest = own == null ? null : own.floorEntry(day);
        return latest == null || latest.getValue().day("to").isBefore(day) ? null : latest.getValue();
    }

    /** At each of its rows, once: where several begin on that day, the first of them in the list speaks. */
    private void reportCircle(LocalDate day, List<Entry> circle) {
        Entry speaker = circle.stream()
                .filter(entry -> entry.day("from").equals(day))
                .min(comparing(Entry::place))
                .orElseThrow();
        if (speaker != circle.get(0)) {
            return;
        }
        String shown = circle.stream().map(entry -> entry.sure("staffId")).collect(joining(" → ")) + " → "
                + speaker.sure("staffId");
        String places = circle.stream().map(this::placeOf).collect(joining(", "));
        for (Entry entry : circle) {
            fault(
                    entry,
                    "deputyId",
                    "%s 起代理成环：%s（%s）；请让其中一人由环外的人代理".formatted(day, shown, places),
                    "from %s on deputies go round in a circle: %s (%s); let one of them name somebody else"
                            .formatted(day, shown, places));
        }
    }

    private String placeOf(Entry entry) {
        Fault there = draft.places().at(entry, "staffId", new Text("", ""));
        return there.pointer() == null
                ? "%s!%s".formatted(there.sheet(), there.cell())
                : Objects.requireNonNull(there.pointer()).replaceFirst("/staffId$", "");
    }

    private void fault(Entry entry, String field, String zh, String en) {
        draft.faults().add(draft.places().at(entry, field, new Text(zh, en)));
    }
}
