package org.shouwen.rulebook;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Looks through what a rule concludes: only conclusions, and only with words that exist. */
final class Consequences {

    private static final ParserConfiguration JAVA =
            new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);

    private final RuleFile file;
    private final RuleDescr rule;
    private final FactShapes facts;
    private final Refusals refusals;
    private final List<WordUse> words;
    private final Map<String, FactShape.Field> bindings;

    Consequences(
            RuleFile file,
            RuleDescr rule,
            FactShapes facts,
            Refusals refusals,
            List<WordUse> words,
            Map<String, FactShape.Field> bindings) {
        this.file = file;
        this.rule = rule;
        this.facts = facts;
        this.refusals = refusals;
        this.words = words;
        this.bindings = bindings;
    }

    void check() {
        ParseResult<BlockStmt> parsed = new JavaParser(JAVA).parseBlock("{" + rule.getConsequence() + "}");
        if (!parsed.isSuccessful() || parsed.getResult().isEmpty()) {
            parsed.getProblems().forEach(this::refuseSyntax);
            return;
        }
        BlockStmt block = parsed.getResult().get();
        if (block.getStatements().isEmpty()) {
            refuse(rule.getConsequenceLine(), "then", "没有结论。", "it concludes nothing.");
        }
        block.getStatements().forEach(this::statement);
    }

    private void refuseSyntax(Problem problem) {
        int line = problem.getLocation()
                .flatMap(location -> location.getBegin().getRange())
                .map(range -> lineOf(range.begin.line))
                .orElse(rule.getConsequenceLine());
        String message = problem.getMessage().lines().findFirst().orElse("");
        refuse(line, "then", "结论部分语法有误：" + message, "syntax error in its conclusions: " + message);
    }

    private void statement(Statement statement) {
        boolean concludes = statement.isExpressionStmt()
                && (statement.asExpressionStmt().getExpression() instanceof VariableDeclarationExpr
                        || statement.asExpressionStmt().getExpression() instanceof MethodCallExpr call
                                && call.getScope().isEmpty()
                                && call.getNameAsString().equals("insertLogical"));
        if (!concludes) {
            refuse(
                    lineOf(statement),
                    statement.toString(),
                    "结论部分只能写 insertLogical( new …( … ) );",
                    "a rule only concludes, with insertLogical( new …( … ) ).");
        }
        statement.getChildNodes().forEach(node -> walk(node, null));
    }

    private void walk(Node node, @Nullable String vocabulary) {
        if (node instanceof StringLiteralExpr literal) {
            if (vocabulary != null || WordUse.looksLikeCode(literal.asString())) {
                words.add(new WordUse(file, lineOf(node), rule.getName(), literal.asString(), vocabulary));
            }
        } else if (node instanceof ObjectCreationExpr created) {
            arguments(created);
        } else if (node instanceof NameExpr name) {
            variable(name, vocabulary);
        } else {
            boolean same = node instanceof ConditionalExpr || node instanceof EnclosedExpr || isListOf(node);
            node.getChildNodes().forEach(child -> walk(child, same ? vocabulary : null));
        }
    }

    private static boolean isListOf(Node node) {
        return node instanceof MethodCallExpr call && call.getNameAsString().equals("of");
    }

    private void arguments(ObjectCreationExpr created) {
        List<Expression> arguments = created.getArguments();
        List<FactShape.Field> fields = facts.of(created.getType().getNameWithScope())
                .map(shape -> shape.constructor(arguments.size()))
                .orElse(List.of());
        for (int i = 0; i < arguments.size(); i++) {
            walk(arguments.get(i), i < fields.size() ? fields.get(i).vocabulary() : null);
        }
    }

    private void variable(NameExpr name, @Nullable String wanted) {
        FactShape.Field bound = bindings.getOrDefault(name.getNameAsString(), FactShape.ANYTHING);
        if (wanted != null && bound.vocabulary() != null && !wanted.equals(bound.vocabulary())) {
            refuse(
                    lineOf(name),
                    name.toString(),
                    "%s 是「%s」的词，这里要「%s」的词。".formatted(name, bound.vocabulary(), wanted),
                    "%s is a word of %s where one of %s is needed.".formatted(name, bound.vocabulary(), wanted));
        }
    }

    private int lineOf(Node node) {
        return node.getBegin().map(begin -> lineOf(begin.line)).orElse(rule.getConsequenceLine());
    }

    /** The parser starts counting at the first word after {@code then}. */
    private int lineOf(int lineInConsequence) {
        String text = file.text();
        int then = 0;
        for (int line = 1; line < rule.getConsequenceLine(); line++) {
            then = text.indexOf('\n', then) + 1;
        }
        int start = text.indexOf(rule.getConsequence().toString().strip(), then);
        int skipped = (int) text.substring(then, Math.max(then, start))
                .chars()
                .filter(character -> character == '\n')
                .count();
        return rule.getConsequenceLine() + skipped + lineInConsequence - 1;
    }

    private void refuse(int line, String found, String zh, String en) {
        String name = rule.getName();
        refusals.at(file.path(), line, found, "规则「" + name + "」：" + zh, "Rule \"" + name + "\": " + en);
    }
}
