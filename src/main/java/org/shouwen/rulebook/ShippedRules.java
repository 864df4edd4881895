package org.shouwen.rulebook;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compiles the rules that are shipped, while the service is built. */
final class ShippedRules {

    private ShippedRules() {}

    /** @param args the home folder, and the file to write */
    public static void main(String... args) {
        SortedMap<String, byte[]> files =
                RulebookFiles.rules(new HomeFolder(Path.of(args[0])).read().orElseGet(TreeMap::new));
        Refusals refusals = new Refusals();
        KeptRules kept = KeptRules.in(Path.of(args[1]));
        RuleSets.read(files, refusals)
                .filter(rules -> kept.find(rules).isEmpty())
                .ifPresent(rules ->
                        RuleCompiler.compile(rules, refusals).ifPresent(compiled -> kept.keep(rules, compiled)));
        if (!refusals.none()) {
            throw new IllegalStateException("rules cannot be shipped: " + refusals.sorted());
        }
    }
}
