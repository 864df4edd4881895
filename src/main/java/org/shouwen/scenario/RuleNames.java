package org.shouwen.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shouwen.rulebook.RuleNote;
import org.shouwen.table.Nearest;
import org.shouwen.table.Text;

/** What testers call the rules: their names, or a clause for all rules that carry it out. */
final class RuleNames {

    /** Enough to tell names apart, and not so much that looking for the nearest takes long. */
    private static final int COMPARED = 60;

    private final Set<String> clauses = new TreeSet<>();
    private final Set<String> names = new LinkedHashSet<>();

    RuleNames(List<RuleNote> rules) {
        rules.forEach(rule -> {
            names.add(rule.name());
            clauses.addAll(rule.clauses());
        });
    }

    boolean isRule(String written) {
        return names.contains(written);
    }

    /**
     * A rule's whole name, or a clause.
     *
     * @throws Misread if there is no such rule, or several begin like this
     */
    String name(String written) {
        if (names.contains(written) || clauses.contains(written)) {
            return written;
        }
        List<String> begun =
                names.stream().filter(name -> name.startsWith(written)).toList();
        if (begun.size() == 1) {
            return begun.get(0);
        }
        String meant = begun.isEmpty() ? nearest(written) : begun.get(0);
        throw new Misread(
                written,
                begun.isEmpty()
                        ? new Text(
                                "没有这条规则；请填规则全名，或条款代码如 C26。",
                                "There is no such rule; write its whole name, or a clause such as C26.")
                        : new Text(
                                "有 %d 条规则以此开头，请写全。".formatted(begun.size()),
                                "%d rules begin like this; write more of the name.".formatted(begun.size())),
                meant);
    }

    private @Nullable String nearest(String written) {
        List<String> all = new ArrayList<>(clauses);
        names.forEach(name -> all.add(compared(name)));
        String near = Nearest.to(compared(written), all);
        return near == null
                ? null
                : names.stream()
                        .filter(name -> compared(name).equals(near))
                        .findFirst()
                        .orElse(near);
    }

    private static String compared(String name) {
        return name.substring(0, Math.min(COMPARED, name.length()));
    }
}
