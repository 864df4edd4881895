package org.shouwen.rulebook;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.ImportDescr;
import org.shouwen.table.BlankIf;
import org.shouwen.table.Column;
import org.shouwen.table.Nearest;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;

/** Checks the words rules use against the words in force: a misspelt one would compile and never match. */
final class WordChecks {

    private final Vocabularies vocabularies;
    private final Refusals refusals;

    WordChecks(Vocabularies vocabularies, Refusals refusals) {
        this.vocabularies = vocabularies;
        this.refusals = refusals;
    }

    void check(RuleSet rules) {
        rules.words().forEach(this::check);
        rules.declarations().tables().forEach(type -> {
            for (Column column : type.shape().columns()) {
                checkEnum(type, column);
                checkBlankIf(type, column);
            }
        });
    }

    private void check(WordUse use) {
        String vocabulary = use.vocabulary();
        if (vocabulary == null) {
            if (!knownAnywhere(use)) {
                refuse(use, allCodes(), "没有任何词表有代码「%s」。", "No vocabulary has the code \"%s\".");
            }
        } else if (vocabulary.equals(RuleSets.CLAUSE_VOCABULARY) && !vocabularies.has(vocabulary)) {
            return;
        } else if (vocabularies.word(vocabulary, use.word()).isEmpty()) {
            refuse(
                    use,
                    codes(vocabulary),
                    "词表「" + vocabulary + "」没有代码「%s」。",
                    "Vocabulary " + vocabulary + " has no code \"%s\".");
        }
    }

    private void refuse(WordUse use, Collection<String> codes, String zh, String en) {
        refusals.at(
                use.file().path(),
                use.line(),
                use.word(),
                "规则「" + use.rule() + "」：" + zh.formatted(use.word()),
                "Rule \"" + use.rule() + "\": " + en.formatted(use.word()),
                Nearest.to(use.word(), codes));
    }

    private boolean knownAnywhere(WordUse use) {
        return vocabularies.names().stream()
                        .anyMatch(name -> vocabularies.word(name, use.word()).isPresent())
                || enumConstants(use.file()).contains(use.word());
    }

    private static Set<String> enumConstants(RuleFile file) {
        Set<String> constants = new HashSet<>();
        for (ImportDescr imported : file.drl().getImports()) {
            Names.load(imported.getTarget()).filter(Class::isEnum).ifPresent(type -> {
                constants.addAll(Names.constants(type));
            });
        }
        return constants;
    }

    private Collection<String> allCodes() {
        Set<String> codes = new TreeSet<>();
        vocabularies.names().forEach(name -> codes.addAll(codes(name)));
        return codes;
    }

    private List<String> codes(String vocabulary) {
        return vocabularies.words(vocabulary).stream().map(Word::code).toList();
    }

    /** A word beside which a cell may be blank is one that can stand there. */
    private void checkBlankIf(RowType type, Column column) {
        BlankIf blankIf = column.blankIf();
        String code = blankIf == null ? null : blankIf.code();
        if (blankIf == null || code == null) {
            return;
        }
        type.shape().columns().stream()
                .filter(other -> other.field().equals(blankIf.field()))
                .map(Column::vocabulary)
                .filter(vocabulary -> vocabulary != null
                        && vocabularies.word(vocabulary, code).isEmpty())
                .forEach(vocabulary -> refusals.at(
                        type.file().path(),
                        type.line(),
                        code,
                        "词表「%s」没有代码「%s」。".formatted(vocabulary, code),
                        "Vocabulary %s has no code \"%s\".".formatted(vocabulary, code),
                        Nearest.to(code, codes(vocabulary))));
    }

    /** A column of an enum holds the enum's constants and no other word. */
    private void checkEnum(RowType type, Column column) {
        Class<?> field = type.fields().getOrDefault(column.field(), Object.class);
        String vocabulary = column.vocabulary();
        if (vocabulary == null || !field.isEnum()) {
            return;
        }
        List<String> constants = Names.constants(field);
        for (String code : codes(vocabulary)) {
            if (!constants.contains(code)) {
                refusals.at(
                        type.file().path(),
                        type.line(),
                        code,
                        "词表「%s」的代码「%s」不是 %s 的取值。".formatted(vocabulary, code, field.getSimpleName()),
                        "Code \"%s\" of vocabulary %s is no constant of %s."
                                .formatted(code, vocabulary, field.getSimpleName()),
                        Nearest.to(code, constants));
            }
        }
    }
}
