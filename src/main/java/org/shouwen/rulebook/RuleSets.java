package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;

/** Makes rule sets of rule files. */
final class RuleSets {

    /** The vocabulary whose codes rule names begin with. */
    static final String CLAUSE_VOCABULARY = "条款";

    private static final Pattern CLAUSES = Pattern.compile("(?:[A-Z]\\d{2} )+");

    private RuleSets() {}

    /** Empty if a file or a type in it could not be understood, so that nothing can be said about the tables. */
    static Optional<RuleSet> read(SortedMap<String, byte[]> contents, Refusals refusals) {
        List<RuleFile> files = new ArrayList<>();
        contents.forEach(
                (path, content) -> RuleFile.read(path, content, refusals).ifPresent(files::add));
        if (!refusals.none()) {
            return Optional.empty(); // what other files lack may well stand in the one that cannot be read
        }
        Declarations declarations = new Declarations(files, refusals);
        boolean understood = refusals.none();
        RuleChecks checks = new RuleChecks(declarations, refusals);
        List<WordUse> words = checks.check(files);
        return understood
                ? Optional.of(new RuleSet(
                        RulebookFiles.version(contents),
                        List.copyOf(files),
                        declarations,
                        notes(files),
                        words,
                        checks.made()))
                : Optional.empty();
    }

    private static Map<String, RuleNote> notes(List<RuleFile> files) {
        Map<String, RuleNote> notes = new LinkedHashMap<>();
        for (RuleFile file : files) {
            for (RuleDescr rule : file.drl().getRules()) {
                notes.put(rule.getName(), new RuleNote(rule.getName(), clauses(rule.getName()), file.path()));
            }
        }
        return notes;
    }

    /** The clauses a rule's name begins with; none if it does not begin with one. */
    static List<String> clauses(String name) {
        Matcher clauses = CLAUSES.matcher(name);
        return clauses.lookingAt() ? List.of(clauses.group().trim().split(" ")) : List.of();
    }
}
