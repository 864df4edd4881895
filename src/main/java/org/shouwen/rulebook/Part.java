package org.shouwen.rulebook;

import java.util.List;
import java.util.stream.IntStream;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;

/** What the engine is asked about the condition of a chain that did not hold, those before it holding. */
sealed interface Part {

    /** Facts of the kind at all. */
    record Any() implements Part {}

    /** Facts that meet one of the constraints, whatever the others say. */
    record Only(int constraint) implements Part {}

    /** What must not be there. */
    record InTheWay() implements Part {}

    /** Everything but this condition. */
    record AllElse() implements Part {}

    static ProbeBase.Draft<Part> of(Chain chain, int place) {
        ProbeBase.Draft<Part> draft = new ProbeBase.Draft<>();
        List<RuleConditionElement> before = chain.first(place);
        RuleConditionElement condition = chain.condition(place);
        if (Branches.isNot(condition)) {
            draft.add(new InTheWay(), Relaxed.plus(before, Branches.joined(Branches.inside(condition))));
            draft.add(new AllElse(), Relaxed.without(chain.conditions(), place));
        } else if (condition instanceof Pattern pattern && pattern.getSource() == null) {
            Pattern any = Relaxed.only(pattern, constraint -> false);
            draft.add(new Any(), Relaxed.plus(before, List.of(any)));
            draft.add(
                    new AllElse(),
                    chain.isNeededLater(place)
                            ? Relaxed.with(chain.conditions(), place, any)
                            : Relaxed.without(chain.conditions(), place));
            IntStream.range(0, pattern.getConstraints().size())
                    .forEach(only -> draft.add(
                            new Only(only),
                            Relaxed.plus(before, List.of(Relaxed.only(pattern, constraint -> constraint == only)))));
        }
        return draft;
    }
}
