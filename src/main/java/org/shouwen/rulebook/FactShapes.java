package org.shouwen.rulebook;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/** The facts that the rules of one file can name. */
final class FactShapes {

    private final Names names;
    private final RuleFile file;
    private final Declarations declarations;
    private final Set<Class<?>> named = new LinkedHashSet<>();

    FactShapes(RuleFile file, Declarations declarations) {
        this.names = new Names(file);
        this.file = file;
        this.declarations = declarations;
    }

    /** The shape of the type that {@code name} stands for, or empty for a name nobody knows. */
    Optional<FactShape> of(String name) {
        Optional<FactShape> declared = declarations.declared(simple(name)).map(this::ofDeclared);
        if (declared.isPresent()) {
            return declared;
        }
        Optional<Class<?>> type = names.resolve(name);
        type.ifPresent(named::add);
        return type.map(FactShapes::ofClass);
    }

    /** The Java classes whose shapes were asked for. */
    Set<Class<?>> named() {
        return named;
    }

    /** Simple names of everything declared or imported, for asking whether one was meant. */
    TreeSet<String> known() {
        TreeSet<String> known = new TreeSet<>(declarations.names());
        for (ImportDescr imported : file.drl().getImports()) {
            known.add(simple(imported.getTarget()));
        }
        known.remove("*");
        return known;
    }

    Names names() {
        return names;
    }

    static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private FactShape ofDeclared(TypeDeclarationDescr type) {
        Map<String, FactShape.Field> fields = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>();
        type.getFields().forEach((name, field) -> {
            Class<?> written = names.resolve(field.getPattern().getObjectType()).orElse(Object.class);
            String vocabulary =
                    declarations.vocabulary(type.getTypeName(), name).orElse(null);
            fields.put(name, new FactShape.Field(written, vocabulary));
            if (field.hasAnnotation(Declarations.KEY)) {
                keys.add(name);
            }
        });
        return new FactShape(type.getTypeName(), fields, keys, true);
    }

    static FactShape ofClass(Class<?> type) {
        Map<String, FactShape.Field> fields = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                fields.put(component.getName(), field(component.getType(), component.getAnnotation(Vocabulary.class)));
            }
            return new FactShape(type.getSimpleName(), fields, List.of(), true);
        }
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
                fields.put(
                        property(method.getName()),
                        field(method.getReturnType(), method.getAnnotation(Vocabulary.class)));
            }
        }
        return new FactShape(type.getSimpleName(), fields, List.of(), false);
    }

    private static FactShape.Field field(Class<?> type, @Nullable Vocabulary vocabulary) {
        return new FactShape.Field(type, vocabulary == null ? null : vocabulary.value());
    }

    private static String property(String method) {
        boolean getter = method.startsWith("get") && method.length() > 3;
        return getter ? Character.toLowerCase(method.charAt(3)) + method.substring(4) : method;
    }
}
