package org.shouwen.rulebook;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.shouwen.table.FactOfRows;
import org.shouwen.table.FromRows;
import org.shouwen.table.Problem;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.TableShape;
import org.shouwen.table.Vocabularies;

/**
 * A fact that stands for all rows of some sheets (see {@link FromRows}).
 *
 * @param file the first rule file that names it
 */
record MadeFact(RuleFile file, Class<?> type, FactOfRows maker) {

    static MadeFact of(RuleFile file, Class<?> type) {
        FromRows made = Objects.requireNonNull(type.getAnnotation(FromRows.class));
        try {
            Constructor<? extends FactOfRows> maker = made.value().getDeclaredConstructor();
            return new MadeFact(file, type, maker.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(made.value() + " cannot be made", e);
        }
    }

    static boolean isMade(Class<?> type) {
        return type.isAnnotationPresent(FromRows.class);
    }

    /** The line of the import, 0 if it came with others. */
    int line() {
        return file.drl().getImports().stream()
                .filter(imported -> imported.getTarget().equals(type.getCanonicalName()))
                .mapToInt(imported -> imported.getLine())
                .findFirst()
                .orElse(0);
    }

    List<Problem> check(List<Table> tables, Vocabularies vocabularies) {
        return maker.check(sheets(tables), vocabularies).stream()
                .map(MadeFact::underTheHomeFolder)
                .toList();
    }

    private static Problem underTheHomeFolder(Problem problem) {
        return new Problem(
                RulebookFiles.TABLES + problem.file(),
                problem.sheet(),
                problem.cell(),
                problem.line(),
                problem.found(),
                problem.message(),
                problem.suggestion());
    }

    /** @param held the rows that hold, of all tables */
    Object of(List<Table> tables, Set<Row> held) {
        List<Table> some = new ArrayList<>();
        for (Table table : sheets(tables)) {
            some.add(table.with(table.rows().stream().filter(held::contains).toList()));
        }
        return maker.of(some);
    }

    private List<Table> sheets(List<Table> tables) {
        List<Table> sheets = new ArrayList<>();
        for (TableShape shape : maker.sheets()) {
            tables.stream()
                    .filter(table -> table.shape().sheet().equals(shape.sheet()))
                    .forEach(sheets::add);
        }
        return sheets;
    }
}
