package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.shouwen.table.TableShape;

/** What rules may be written like, whatever the tables say. */
final class RuleChecks {

    private final Declarations declarations;
    private final Refusals refusals;
    private final List<WordUse> words = new ArrayList<>();
    private final Map<Class<?>, MadeFact> made = new LinkedHashMap<>();
    private final Map<String, String> fileByRule = new HashMap<>();

    RuleChecks(Declarations declarations, Refusals refusals) {
        this.declarations = declarations;
        this.refusals = refusals;
    }

    /** @return the words whose existence depends on the vocabularies */
    List<WordUse> check(List<RuleFile> files) {
        for (RuleFile file : files) {
            checkPackage(file);
            FactShapes facts = new FactShapes(file, declarations);
            file.drl().getRules().forEach(rule -> checkRule(file, rule, facts));
            facts.named().stream()
                    .filter(MadeFact::isMade)
                    .forEach(type -> made.computeIfAbsent(type, first -> MadeFact.of(file, first)));
        }
        made.values().forEach(this::refuseSheetOfAnother);
        return List.copyOf(words);
    }

    /** The facts that rules name and that are made of rows; known once the rules are checked. */
    List<MadeFact> made() {
        return List.copyOf(made.values());
    }

    private void refuseSheetOfAnother(MadeFact fact) {
        for (TableShape shape : fact.maker().sheets()) {
            declarations
                    .table(shape.sheet())
                    .ifPresent(type -> refusals.at(
                            type.file().path(),
                            type.line(),
                            shape.sheet(),
                            "工作表「%s」由 %s 读取，不能再声明。"
                                    .formatted(shape.sheet(), fact.type().getSimpleName()),
                            "Sheet \"%s\" is read by %s and cannot be declared."
                                    .formatted(shape.sheet(), fact.type().getSimpleName())));
        }
    }

    private void checkPackage(RuleFile file) {
        PackageDescr drl = file.drl();
        for (ImportDescr imported : drl.getImports()) {
            checkImport(file, imported);
        }
        refuseAll(file, drl.getFunctionImports(), "import function");
        refuseAll(file, drl.getAccumulateImports(), "import accumulate");
        refuseAll(file, drl.getGlobals(), "global");
        refuseAll(file, drl.getFunctions(), "function");
        refuseAll(file, drl.getEnumDeclarations(), "declare enum");
        refuseAll(file, drl.getEntryPointDeclarations(), "declare entry-point");
        refuseAll(file, drl.getWindowDeclarations(), "declare window");
        drl.getAttributes().forEach(attribute -> refuse(file, attribute.getLine(), attribute.getName()));
        if (drl.getUnit() != null) {
            refuse(file, drl.getUnit().getLine(), "unit");
        }
    }

    private void refuseAll(RuleFile file, Iterable<? extends BaseDescr> found, String word) {
        found.forEach(one -> refuse(file, one.getLine(), word));
    }

    private void refuse(RuleFile file, int line, String word) {
        refusals.at(file.path(), line, word, "规则文件里不能写 " + word + "。", "\"" + word + "\" is not allowed in rules.");
    }

    private void checkImport(RuleFile file, ImportDescr imported) {
        String target = imported.getTarget();
        if (target.endsWith(".*")) {
            return;
        }
        Optional<Class<?>> type = Names.load(target);
        boolean declared = declarations.declared(FactShapes.simple(target)).isPresent();
        if (type.isEmpty() && !declared) {
            refusals.at(
                    file.path(),
                    imported.getLine(),
                    target,
                    "找不到类 " + target + "。",
                    "There is no class " + target + ".");
        } else if (type.isPresent() && !Names.isPublic(type.get())) {
            refusals.at(
                    file.path(),
                    imported.getLine(),
                    target,
                    "类 " + target + " 不是 public，规则用不了。",
                    "Class " + target + " is not public, so rules cannot use it.");
        }
    }

    private void checkRule(RuleFile file, RuleDescr rule, FactShapes facts) {
        if (rule.isQuery()) {
            refuse(file, rule.getLine(), "query");
            return;
        }
        checkName(file, rule);
        for (AttributeDescr attribute : rule.getAttributes().values()) {
            refuse(file, attribute.getLine() < 1 ? rule.getLine() : attribute.getLine(), attribute.getName());
        }
        rule.getAnnotationNames().forEach(annotation -> refuse(file, rule.getLine(), "@" + annotation));
        if (rule.getParentName() != null) {
            refuse(file, rule.getLine(), "extends");
        }
        rule.getNamedConsequences().keySet().forEach(name -> refuse(file, rule.getLine(), "then[" + name + "]"));
        Map<String, FactShape.Field> bindings = new Conditions(file, rule, facts, refusals, words).check();
        new Consequences(file, rule, facts, refusals, words, bindings).check();
        checkJoin(file, rule);
    }

    private void checkJoin(RuleFile file, RuleDescr rule) {
        if (!new CaseJoin(declarations).isIn(rule.getLhs())) {
            refusals.at(
                    file.path(),
                    rule.getLine(),
                    rule.getName(),
                    "规则「%s」没有和事件相连：至少要有一个条件直接写事件的事实或结论，不在 not、exists、accumulate 里。".formatted(rule.getName()),
                    "Rule \"%s\" does not join the case: at least one fact of the case or conclusion has to stand outside not, exists and accumulate."
                            .formatted(rule.getName()));
        }
    }

    private void checkName(RuleFile file, RuleDescr rule) {
        String name = rule.getName();
        if (RuleSets.clauses(name).isEmpty()) {
            refusals.at(
                    file.path(),
                    rule.getLine(),
                    name,
                    "规则名要以条款号开头，例如「C26 …」。",
                    "A rule's name begins with its clauses, for instance \"C26 …\".");
        }
        String before = fileByRule.putIfAbsent(name, file.path());
        if (before != null) {
            refusals.at(
                    file.path(),
                    rule.getLine(),
                    name,
                    "规则名「%s」已在 %s 中用过。".formatted(name, before),
                    "The rule name \"%s\" is already used in %s.".formatted(name, before));
        }
        for (String clause : RuleSets.clauses(name)) {
            words.add(new WordUse(file, rule.getLine(), name, clause, RuleSets.CLAUSE_VOCABULARY));
        }
    }
}
