package org.shouwen.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shouwen.table.Text;

/** Compares what came with what was expected, and says in words where they differ. */
final class Comparison {

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
            case NONE_OF -> shown(aspect, Match.hits(wanted, came));
            case AT_LEAST -> wanted.isEmpty() ? shown(aspect, came) : missing(aspect, wanted, came, List.of());
            case EXACTLY -> missing(aspect, wanted, came, Match.surplus(wanted, came));
        };
    }

    private Text missing(Aspect aspect, List<Value> wanted, List<Value> came, List<Value> surplus) {
        Text all = shown(aspect, came);
        Text text = new Text(all.zh(), all.en());
        List<Value> missing = Match.missing(wanted, came);
        if (!missing.isEmpty()) {
            Text lacking = shown(aspect, missing);
            text = new Text(text.zh() + "（缺少：" + lacking.zh() + "）", text.en() + " (missing: " + lacking.en() + ")");
        }
        if (!surplus.isEmpty() && surplus.size() < came.size()) {
            Text more = shown(aspect, surplus);
            text = new Text(text.zh() + "（多出：" + more.zh() + "）", text.en() + " (surplus: " + more.en() + ")");
        }
        return text;
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
