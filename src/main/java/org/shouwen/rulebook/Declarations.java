package org.shouwen.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.BlankIf;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Hours;
import org.shouwen.table.Nearest;
import org.shouwen.table.Range;
import org.shouwen.table.TableShape;
import org.shouwen.table.Term;

/** The types declared in the rules: shapes of tables, and conclusions between rules. */
final class Declarations {

    static final String SHEET = "sheet";
    static final String HIT_POLICY = "hitPolicy";
    static final String COLUMN = "column";
    static final String KEY = "key";
    static final String VOCABULARY = "vocabulary";
    static final String OPTIONAL = "optional";
    static final String LIST = "list";
    static final String LEAST = "least";

    private static final Set<String> ON_TABLES = Set.of(SHEET, HIT_POLICY);
    private static final Set<String> ON_COLUMNS = Set.of(COLUMN, KEY, VOCABULARY, OPTIONAL, LIST, LEAST);
    private static final Set<String> ON_FIELDS = Set.of(KEY, VOCABULARY);

    private static final Set<CellType> BOUNDED = Set.of(CellType.WHOLE_NUMBER, CellType.NUMBER, CellType.DURATION);

    private static final Map<Class<?>, CellType> CELLS = Map.ofEntries(
            Map.entry(String.class, CellType.TEXT),
            Map.entry(Boolean.class, CellType.YES_NO),
            Map.entry(boolean.class, CellType.YES_NO),
            Map.entry(Integer.class, CellType.WHOLE_NUMBER),
            Map.entry(int.class, CellType.WHOLE_NUMBER),
            Map.entry(Long.class, CellType.WHOLE_NUMBER),
            Map.entry(long.class, CellType.WHOLE_NUMBER),
            Map.entry(Double.class, CellType.NUMBER),
            Map.entry(double.class, CellType.NUMBER),
            Map.entry(BigDecimal.class, CellType.NUMBER),
            Map.entry(LocalDate.class, CellType.DATE),
            Map.entry(Term.class, CellType.DURATION),
            Map.entry(Hours.class, CellType.HOURS),
            Map.entry(Range.class, CellType.RANGE));

    private final Refusals refusals;
    private final Map<String, RowType> bySheet = new LinkedHashMap<>();
    private final Map<String, TypeDeclarationDescr> byName = new LinkedHashMap<>();

    Declarations(Collection<RuleFile> files, Refusals refusals) {
        this.refusals = refusals;
        files.forEach(file -> file.drl().getTypeDeclarations().forEach(type -> read(file, type)));
        files.forEach(file -> file.drl()
                .getTypeDeclarations()
                .forEach(type -> type.getFields().values().forEach(field -> refuseUnknownType(file, field))));
    }

    private void refuseUnknownType(RuleFile file, TypeFieldDescr field) {
        String type = field.getPattern().getObjectType();
        String element = type.replaceAll("<.*>|\\[\\]", "");
        if (new Names(file).resolve(element).isEmpty() && !byName.containsKey(FactShapes.simple(element))) {
            refuseField(
                    file,
                    type,
                    field,
                    "的类型「%s」不存在".formatted(type),
                    "has type \"%s\", which does not exist".formatted(type));
        }
    }

    /** The shapes of tables, in the order of files and lines. */
    List<RowType> tables() {
        return List.copyOf(bySheet.values());
    }

    /** The type whose instances are the rows of {@code sheet}, where one is declared. */
    Optional<RowType> table(String sheet) {
        return Optional.ofNullable(bySheet.get(sheet));
    }

    Optional<TypeDeclarationDescr> declared(String type) {
        return Optional.ofNullable(byName.get(type));
    }

    Collection<String> names() {
        return byName.keySet();
    }

    /** The vocabulary of a declared type's field, where it names one. */
    Optional<String> vocabulary(String type, String field) {
        return Optional.ofNullable(byName.get(type))
                .map(declared -> declared.getFields().get(field))
                .map(declared -> value(declared, VOCABULARY));
    }

    private void read(RuleFile file, TypeDeclarationDescr type) {
        if (byName.putIfAbsent(type.getTypeName(), type) != null) {
            refusals.at(
                    file.path(),
                    type.getLine(),
                    type.getTypeName(),
                    "类型「%s」声明了两次。".formatted(type.getTypeName()),
                    "Type \"%s\" is declared twice.".formatted(type.getTypeName()));
            return;
        }
        String sheet = value(type, SHEET);
        if (!type.getSuperTypes().isEmpty() || type.isTrait()) {
            refusals.at(
                    file.path(),
                    type.getLine(),
                    "extends",
                    "类型「%s」不能继承别的类型。".formatted(type.getTypeName()),
                    "Type \"%s\" must not extend another.".formatted(type.getTypeName()));
        }
        refuseUnknown(file, type.getLine(), type, ON_TABLES);
        if (type.hasAnnotation(SHEET) && sheet != null) {
            readTable(file, type, sheet);
        } else {
            type.getFields().values().forEach(field -> refuseUnknown(file, field.getLine(), field, ON_FIELDS));
            refuseTableWordWithoutSheet(file, type);
        }
    }

    private void refuseTableWordWithoutSheet(RuleFile file, TypeDeclarationDescr type) {
        if (type.hasAnnotation(HIT_POLICY) || type.hasAnnotation(SHEET)) {
            refusals.at(
                    file.path(),
                    type.getLine(),
                    type.getTypeName(),
                    "类型「%s」要写明工作表：@sheet(\"…\")。".formatted(type.getTypeName()),
                    "Type \"%s\" needs the name of its sheet: @sheet(\"…\").".formatted(type.getTypeName()));
        }
    }

    private void readTable(RuleFile file, TypeDeclarationDescr type, String sheet) {
        List<Column> columns = new ArrayList<>();
        Map<String, Class<?>> fields = new LinkedHashMap<>();
        Names names = new Names(file);
        type.getFields().forEach((name, field) -> {
            refuseUnknown(file, field.getLine(), field, ON_COLUMNS);
            Class<?> written = names.resolve(field.getPattern().getObjectType()).orElse(Object.class);
            column(file, field, written).ifPresent(columns::add);
            fields.put(name, written);
        });
        if (columns.stream().noneMatch(column -> column.key() && !column.optional())) {
            refusals.at(
                    file.path(),
                    type.getLine(),
                    type.getTypeName(),
                    "表「%s」至少要有一个不可空白的键列（@key 且无 @optional）。".formatted(sheet),
                    "Table \"%s\" needs at least one key column that is never blank (@key without @optional)."
                            .formatted(sheet));
        }
        refuseBlankIf(file, type, columns);
        TableShape shape = new TableShape(type.getTypeName(), sheet, hitPolicy(file, type), List.copyOf(columns));
        RowType row = new RowType(file, type.getLine(), file.drl().getName(), shape, fields);
        if (bySheet.putIfAbsent(sheet, row) != null) {
            refusals.at(
                    file.path(),
                    type.getLine(),
                    sheet,
                    "工作表「%s」已经由类型「%s」声明。".formatted(sheet, bySheet.get(sheet).name()),
                    "Sheet \"%s\" is already declared by type \"%s\"."
                            .formatted(sheet, bySheet.get(sheet).name()));
        }
    }

    private HitPolicy hitPolicy(RuleFile file, TypeDeclarationDescr type) {
        String written = value(type, HIT_POLICY);
        if (written == null && !type.hasAnnotation(HIT_POLICY)) {
            return HitPolicy.UNIQUE;
        }
        List<String> policies =
                Arrays.stream(HitPolicy.values()).map(HitPolicy::name).toList();
        if (written != null && policies.contains(written)) {
            return HitPolicy.valueOf(written);
        }
        refusals.at(
                file.path(),
                type.getLine(),
                written,
                "@hitPolicy 只能是 %s。".formatted(String.join("、", policies)),
                "@hitPolicy is one of %s.".formatted(String.join(", ", policies)),
                Nearest.to(written == null ? "" : written, policies));
        return HitPolicy.UNIQUE;
    }

    private Optional<Column> column(RuleFile file, TypeFieldDescr field, Class<?> written) {
        String heading = value(field, COLUMN);
        String vocabulary = value(field, VOCABULARY);
        boolean optional = field.hasAnnotation(OPTIONAL);
        boolean list = field.hasAnnotation(LIST);
        CellType cell = list ? elementType(field, vocabulary) : cellType(written, vocabulary);
        if (heading == null) {
            refuseField(file, field, "要写明列标题：@column(\"…\")", "needs its heading: @column(\"…\")");
        } else if (cell == null || list != List.class.equals(written)) {
            refuseField(
                    file,
                    field,
                    "的类型「%s」不能用于表格列".formatted(field.getPattern().getObjectType()),
                    "has type \"%s\", which no cell can hold"
                            .formatted(field.getPattern().getObjectType()));
        } else if (optional && written.isPrimitive()) {
            refuseField(file, field, "可空白，类型须能为空（如 Integer、Boolean）", "may be blank, so its type must allow null");
        } else {
            boolean key = field.hasAnnotation(KEY);
            return Optional.of(new Column(
                    field.getFieldName(),
                    heading,
                    cell,
                    list,
                    key,
                    optional,
                    vocabulary,
                    least(file, field, cell),
                    blankIf(field)));
        }
        return Optional.empty();
    }

    private @Nullable Integer least(RuleFile file, TypeFieldDescr field, CellType cell) {
        if (!field.hasAnnotation(LEAST)) {
            return null;
        }
        String written = value(field, LEAST);
        if (!BOUNDED.contains(cell)) {
            refuseField(
                    file,
                    "@" + LEAST,
                    field,
                    "不是数字或时限列，不能写 @least",
                    "holds neither a number nor a duration, so @least does not belong here");
        } else if (written == null || !written.matches("\\d{1,9}")) {
            refuseField(
                    file,
                    "@" + LEAST,
                    field,
                    "的 @least 要写一个不小于 0 的整数，如 @least(1)",
                    "needs a whole number of at least 0, such as @least(1)");
        } else {
            return Integer.valueOf(written);
        }
        return null;
    }

    private static @Nullable BlankIf blankIf(TypeFieldDescr field) {
        String written = value(field, OPTIONAL);
        return written == null ? null : BlankIf.of(written);
    }

    private void refuseBlankIf(RuleFile file, TypeDeclarationDescr type, List<Column> columns) {
        type.getFields().forEach((name, field) -> {
            BlankIf blankIf = blankIf(field);
            if (blankIf != null && columns.stream().noneMatch(other -> isBeside(name, blankIf, other))) {
                refuseField(
                        file,
                        "@" + OPTIONAL,
                        field,
                        "的 @optional 要写同一张表的另一列，如 @optional(\"tell\")；要求某个词的，那一列须有词表，如 @optional(\"tell=HOLDER\")",
                        "names in @optional another column of its table, as in @optional(\"tell\"); for a word of it, as"
                                + " in @optional(\"tell=HOLDER\"), one with a vocabulary");
            }
        });
    }

    private static boolean isBeside(String field, BlankIf blankIf, Column other) {
        return !other.field().equals(field)
                && other.field().equals(blankIf.field())
                && (blankIf.code() == null || other.vocabulary() != null);
    }

    private void refuseField(RuleFile file, TypeFieldDescr field, String zh, String en) {
        refuseField(file, field.getFieldName(), field, zh, en);
    }

    private void refuseField(RuleFile file, String found, TypeFieldDescr field, String zh, String en) {
        refusals.at(
                file.path(),
                field.getLine(),
                found,
                "字段「%s」%s。".formatted(field.getFieldName(), zh),
                "Field \"%s\" %s.".formatted(field.getFieldName(), en));
    }

    private static @Nullable CellType elementType(TypeFieldDescr field, @Nullable String vocabulary) {
        String element = value(field, LIST);
        if (element == null) {
            return vocabulary == null ? CellType.TEXT : CellType.WORD;
        }
        return element.equals("number") && vocabulary == null ? CellType.NUMBER : null;
    }

    private static @Nullable CellType cellType(Class<?> written, @Nullable String vocabulary) {
        if (vocabulary == null) {
            return CELLS.get(written);
        }
        return written == String.class || written.isEnum() ? CellType.WORD : null;
    }

    private void refuseUnknown(RuleFile file, int line, AnnotatedBaseDescr described, Set<String> known) {
        for (AnnotationDescr annotation : described.getAnnotations()) {
            if (!known.contains(annotation.getName())) {
                refusals.at(
                        file.path(),
                        line,
                        "@" + annotation.getName(),
                        "这里不能写 @%s。".formatted(annotation.getName()),
                        "@%s does not belong here.".formatted(annotation.getName()),
                        Nearest.to(annotation.getName(), known));
            }
        }
    }

    private static @Nullable String value(AnnotatedBaseDescr described, String annotation) {
        AnnotationDescr found = described.getAnnotation(annotation);
        Object value = found == null ? null : found.getSingleValueStripped();
        return value == null ? null : value.toString();
    }
}
