package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.builder.Message;

/**
 * Compiles rules and, where that fails, finds out which of them are to blame: the compiler stops at the first kind of
 * error and seldom says where it stands, so parts are compiled until what fails is single rules.
 */
final class RuleCompiler {

    private final List<RuleFile> files;
    private final Refusals refusals;

    /** A rule and the file it stands in. */
    private record Part(RuleFile file, RuleDescr rule) {}

    private RuleCompiler(List<RuleFile> files, Refusals refusals) {
        this.files = files;
        this.refusals = refusals;
    }

    static Optional<Compiled> compile(RuleSet rules, Refusals refusals) {
        RuleCompiler compiler = new RuleCompiler(rules.files(), refusals);
        try {
            return Optional.of(Compiled.of(compiler.texts(compiler.parts()), KeptRules.order(rules)));
        } catch (Compiled.Failure failure) {
            compiler.blame(failure);
            return Optional.empty();
        }
    }

    private void blame(Compiled.Failure failure) {
        List<Message> declarations = errors(List.of());
        if (!declarations.isEmpty()) {
            declarations.forEach(this::refuse);
            return;
        }
        blame(parts(), failure.messages());
        if (refusals.none()) {
            failure.messages().forEach(this::refuse);
        }
    }

    private void blame(List<Part> parts, List<Message> errors) {
        if (errors.isEmpty()) {
            return;
        }
        if (parts.size() == 1) {
            refuse(parts.get(0), errors);
            return;
        }
        List<Part> upper = parts.subList(0, parts.size() / 2);
        List<Part> lower = parts.subList(parts.size() / 2, parts.size());
        blame(upper, errors(upper));
        blame(lower, errors(lower));
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        files.forEach(file -> file.drl().getRules().forEach(rule -> parts.add(new Part(file, rule))));
        return parts;
    }

    /** Every file with its declarations and only those of its rules that are among {@code parts}. */
    private Map<String, String> texts(List<Part> parts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (RuleFile file : files) {
            List<RuleDescr> others = new ArrayList<>(file.drl().getRules());
            parts.forEach(part -> others.removeIf(rule -> rule == part.rule()));
            texts.put(file.path(), file.without(others));
        }
        return texts;
    }

    private List<Message> errors(List<Part> parts) {
        try {
            Compiled.of(texts(parts), List.of()).release();
            return List.of();
        } catch (Compiled.Failure failure) {
            return failure.messages();
        }
    }

    private void refuse(Message message) {
        String file = files.stream()
                .map(RuleFile::path)
                .filter(path -> message.getPath() != null && message.getPath().endsWith(path))
                .findFirst()
                .orElse("rules");
        String text = firstLine(message);
        refusals.at(file, message.getLine(), null, "不能编译：" + text, "Does not compile: " + text);
    }

    private void refuse(Part part, List<Message> errors) {
        String name = part.rule().getName();
        errors.stream()
                .map(RuleCompiler::firstLine)
                .filter(text -> !text.startsWith("Java source of"))
                .distinct()
                .forEach(text -> refusals.at(
                        part.file().path(),
                        part.rule().getLine(),
                        name,
                        "规则「%s」不能编译：%s".formatted(name, text),
                        "Rule \"%s\" does not compile: %s".formatted(name, text)));
    }

    private static String firstLine(Message message) {
        return message.getText().lines().findFirst().orElse("");
    }
}
