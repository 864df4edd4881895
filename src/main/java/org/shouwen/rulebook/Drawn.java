package org.shouwen.rulebook;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conclusion as a rule draws it.
 *
 * @param type the fact's class, by its simple name
 * @param text as its file has it
 * @param fields what each field is filled with
 */
record Drawn(String type, String text, Map<String, Expression> fields) {

    private static final ParserConfiguration JAVA =
            new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);

    /** What the rule draws, in the order in which it does. */
    static List<Drawn> by(WrittenRule rule) {
        BlockStmt block = new JavaParser(JAVA)
                .parseBlock("{" + rule.rule().getConsequence() + "}")
                .getResult()
                .orElseGet(BlockStmt::new);
        List<Drawn> drawn = new ArrayList<>();
        block.findAll(ObjectCreationExpr.class).forEach(created -> rule.shape(created.getTypeAsString())
                .ifPresent(shape -> drawn.add(of(created, shape))));
        return drawn;
    }

    private static Drawn of(ObjectCreationExpr created, FactShape shape) {
        List<Expression> arguments = created.getArguments();
        List<String> names = arguments.size() == shape.fields().size() ? List.copyOf(shape.names()) : shape.keys();
        Map<String, Expression> fields = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), arguments.size()); i++) {
            fields.put(names.get(i), arguments.get(i));
        }
        return new Drawn(FactShapes.simple(created.getTypeAsString()), created.toString(), fields);
    }

    /**
     * Whether the conclusion can have these values, as far as the rule's text tells.
     *
     * @return what its variables then stand for; {@code null} if it cannot
     */
    @Nullable
    Map<String, Object> variablesFor(Map<String, Object> wanted) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (Map.Entry<String, Object> field : wanted.entrySet()) {
            Expression filled = fields.get(field.getKey());
            if (filled != null && filled.isNameExpr()) {
                variables.put(filled.asNameExpr().getNameAsString(), field.getValue());
            } else if (filled != null && isFixed(filled) && !fixed(filled).equals(named(field.getValue()))) {
                return null;
            }
        }
        return variables;
    }

    private static boolean isFixed(Expression filled) {
        return filled.isLiteralExpr() || filled.isFieldAccessExpr();
    }

    private static String fixed(Expression filled) {
        if (filled.isStringLiteralExpr()) {
            return filled.asStringLiteralExpr().asString();
        }
        return filled.isFieldAccessExpr() ? filled.asFieldAccessExpr().getNameAsString() : filled.toString();
    }

    /** A value by the name under which rules know it. */
    static String named(@Nullable Object value) {
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }
}
