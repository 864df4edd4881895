package org.shouwen.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shouwen.table.Text;

/** Compares what came with what was expected, and says in words where they differ. */
final class Comparison {

    /** A comment shows no more than some thousand, and the reasons are to be among them. */
    private static final int MOST_CHARACTERS = 160;

    private static final Text NOTHING = new Text(Form.NONE, "none");

    private final Lexicon lexicon;
    private final Telling telling;
    private final Grounds grounds;

    Comparison(Lexicon lexicon, Told told) {
        this.lexicon = lexicon;
        this.telling = new Telling(told);
        this.grounds = new Grounds(told);
    }

    Optional<Difference> difference(Expectation expected) {
        Aspect aspect = expected.aspect();
        List<Value> wanted = expected.values();
        List<Value> came = telling.of(aspect);
        if (aspect.match().holds(wanted, came)) {
            return Optional.empty();
        }
        List<Value> surplus = aspect.match() == Match.NONE_OF ? Match.hits(wanted, came) : Match.surplus(wanted, came);
        return Optional.of(new Difference(
                aspect,
                expected.cell(),
                shown(aspect, wanted),
                actual(aspect, wanted, came),
                grounds.of(aspect, surplus.isEmpty() ? came : surplus),
                null));
    }

    private Text actual(Aspect aspect, List<Value> wanted, List<Value> came) {
        return switch (aspect.match()) {
            case SAME, IN_ORDER -> shown(aspect, came);
            case NONE_OF -> shortened(aspect, Match.hits(wanted, came));
            case AT_LEAST -> told(aspect, Match.missing(wanted, came), List.of(), came);
            case EXACTLY -> told(aspect, Match.missing(wanted, came), Match.surplus(wanted, came), came);
        };
    }

    /** What lacks and what is too much goes before what came: the list of that may be long. */
    private Text told(Aspect aspect, List<Value> missing, List<Value> surplus, List<Value> came) {
        Text all = shortened(aspect, came);
        boolean onlySurplus = missing.isEmpty() && surplus.size() == came.size();
        if (onlySurplus || missing.isEmpty() && surplus.isEmpty()) {
            return all;
        }
        List<Text> off = new ArrayList<>();
        if (!missing.isEmpty()) {
            Text lacking = shortened(aspect, missing);
            off.add(new Text("缺少 " + lacking.zh(), "missing " + lacking.en()));
        }
        if (!surplus.isEmpty() && surplus.size() < came.size()) {
            Text more = shortened(aspect, surplus);
            off.add(new Text("多出 " + more.zh(), "surplus " + more.en()));
        }
        return new Text(
                "%s（有：%s）".formatted(joined(off, Text::zh, "；"), all.zh()),
                "%s (came: %s)".formatted(joined(off, Text::en, "; "), all.en()));
    }

    /** As {@link #shown}; of a long list only the beginning, and how many there are. */
    private Text shortened(Aspect aspect, List<Value> values) {
        int shown = 0;
        int length = 0;
        while (shown < values.size() && (shown == 0 || length < MOST_CHARACTERS)) {
            length += aspect.form().shown(values.get(shown), lexicon).zh().length();
            shown++;
        }
        Text some = shown(aspect, values.subList(0, shown));
        return shown == values.size()
                ? some
                : new Text(
                        "%s 等 %d 项".formatted(some.zh(), values.size()),
                        "%s … (%d in all)".formatted(some.en(), values.size()));
    }

    /** Values as people read them; 无 where there are none. */
    Text shown(Aspect aspect, List<Value> values) {
        if (values.isEmpty()) {
            return NOTHING;
        }
        List<Text> texts = values.stream()
                .map(value -> aspect.form().shown(value, lexicon))
                .toList();
        return new Text(joined(texts, Text::zh, "；"), joined(texts, Text::en, "; "));
    }

    private static String joined(List<Text> texts, Function<Text, String> language, String separator) {
        return texts.stream().map(language).collect(Collectors.joining(separator));
    }
}
