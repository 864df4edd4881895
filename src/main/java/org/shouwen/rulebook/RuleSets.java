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
import org.jspecify.annotations.Nullable;

/** Makes rule sets of rule files. */
final class RuleSets {

    private static final Pattern CLAUSES = Pattern.compile("(?:[A-Z]\\d{2} )+");

    private RuleSets() {}

    /** @param before used again if its files are the same */
    static Optional<RuleSet> read(SortedMap<String, byte[]> contents, @Nullable RuleSet before, Refusals refusals) {
        String hash = RulebookFiles.version(contents);
        if (before != null && before.hash().equals(hash)) {
            before.compiled().retain();
            return Optional.of(before);
        }
        List<RuleFile> files = new ArrayList<>();
        contents.forEach(
                (path, content) -> RuleFile.read(path, content, refusals).ifPresent(files::add));
        Declarations declarations = new Declarations(files, refusals);
        Map<String, RuleNote> notes = notes(files);
        if (!refusals.none()) {
            return Optional.empty();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file.path(), file.text()));
        try {
            return Optional.of(new RuleSet(hash, List.copyOf(files), declarations, notes, Compiled.of(texts)));
        } catch (Compiled.Failure e) {
            e.messages().forEach(message -> refusals.of("rules", message.toString(), message.toString()));
            return Optional.empty();
        }
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
