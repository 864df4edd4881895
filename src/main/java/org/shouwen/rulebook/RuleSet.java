package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.RuleDescr;
import org.shouwen.table.TableShape;

/**
 * What the rule files say, read and checked as far as can be without a compiler and the tables.
 *
 * @param hash of the rule files alone
 * @param notes by rule name, in the order of files and lines
 * @param words that rules use and the vocabularies must have
 * @param made facts that rules name and that are made of rows
 */
record RuleSet(
        String hash,
        List<RuleFile> files,
        Declarations declarations,
        Map<String, RuleNote> notes,
        List<WordUse> words,
        List<MadeFact> made) {

    /** The sheets there have to be: those declared, in the order of files and lines, and those behind made facts. */
    List<SheetUse> sheets() {
        List<SheetUse> sheets = new ArrayList<>();
        declarations.tables().forEach(type -> sheets.add(new SheetUse(type.file(), type.line(), type.shape())));
        for (MadeFact fact : made) {
            fact.maker().sheets().forEach(shape -> sheets.add(new SheetUse(fact.file(), fact.line(), shape)));
        }
        return sheets;
    }

    List<TableShape> shapes() {
        return sheets().stream().map(SheetUse::shape).toList();
    }

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
