package org.shouwen.rulebook;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.drl.ast.descr.ImportDescr;

/** The Java classes that the names in a rule file stand for. For any number of threads. */
final class Names {

    private static final Map<String, Class<?>> PRIMITIVES = Map.of(
            "boolean",
            boolean.class,
            "int",
            int.class,
            "long",
            long.class,
            "double",
            double.class,
            "float",
            float.class,
            "short",
            short.class,
            "byte",
            byte.class,
            "char",
            char.class);

    private final RuleFile file;

    /** Also what was looked for in vain: that is slow, most of all in a packaged jar. */
    private final Map<String, Optional<Class<?>>> resolved = new ConcurrentHashMap<>();

    Names(RuleFile file) {
        this.file = file;
    }

    /** The class, or empty for a type declared in the rules or a name nobody knows. */
    Optional<Class<?>> resolve(String name) {
        return resolved.computeIfAbsent(name, this::look);
    }

    private Optional<Class<?>> look(String name) {
        if (PRIMITIVES.containsKey(name)) {
            return Optional.of(PRIMITIVES.get(name));
        }
        for (ImportDescr imported : file.drl().getImports()) {
            String target = imported.getTarget();
            if (target.endsWith("." + name)) {
                return load(target);
            }
            if (target.endsWith(".*")) {
                Optional<Class<?>> found = load(target.substring(0, target.length() - 1) + name);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return load(name.contains(".") ? name : "java.lang." + name);
    }

    /** The class of a full name; a nested class may be written with a dot. */
    static Optional<Class<?>> load(String name) {
        String candidate = name;
        while (true) {
            try {
                return Optional.of(Class.forName(candidate, false, Names.class.getClassLoader()));
            } catch (ClassNotFoundException | LinkageError e) {
                int dot = candidate.lastIndexOf('.');
                if (dot < 0) {
                    return Optional.empty();
                }
                candidate = candidate.substring(0, dot) + '$' + candidate.substring(dot + 1);
            }
        }
    }

    /** Whether generated code can use the class: it and every class around it are public. */
    static boolean isPublic(Class<?> type) {
        for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
            if (!Modifier.isPublic(outer.getModifiers())) {
                return false;
            }
        }
        return true;
    }

    /** The names of an enum's constants. */
    static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
