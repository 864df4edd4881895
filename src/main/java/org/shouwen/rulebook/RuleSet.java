package org.shouwen.rulebook;

import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * What the rule files say, read and checked as far as can be without a compiler and the tables.
 *
 * @param hash of the rule files alone
 * @param notes by rule name, in the order of files and lines
 * @param words that rules use and the vocabularies must have
 */
record RuleSet(
        String hash,
        List<RuleFile> files,
        Declarations declarations,
        Map<String, RuleNote> notes,
        List<WordUse> words) {

    int lineOf(RuleNote note) {
        return files.stream()
                .filter(file -> file.path().equals(note.file()))
                .flatMap(file -> file.drl().getRules().stream())
                .filter(rule -> rule.getName().equals(note.name()))
                .mapToInt(RuleDescr::getLine)
                .findFirst()
                .orElse(0);
    }
}
