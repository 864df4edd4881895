package org.shouwen.rulebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Column;
import org.shouwen.table.Origin;
import org.shouwen.table.Row;
import org.shouwen.table.Table;

/** The rows of all tables as facts, in the order of workbook, sheet and row. */
final class RowFacts {

    /**
     * A row and the object rules see.
     *
     * @param place the row's place among all rows
     * @param fact {@code null} where rules see only what is made of all rows of the sheet
     */
    record RowFact(int place, @Nullable Object fact, Table table, Row row) {}

    private final Declarations declarations;
    private final Compiled compiled;
    private final List<RowFact> all = new ArrayList<>();
    private final Map<Object, RowFact> byFact = new IdentityHashMap<>();
    private final Map<Origin, Integer> places = new IdentityHashMap<>();

    RowFacts(Declarations declarations, Compiled compiled) {
        this.declarations = declarations;
        this.compiled = compiled;
    }

    List<RowFact> all() {
        return all;
    }

    /** The row behind an object that rules have seen, or {@code null} if it is none. */
    @Nullable
    RowFact of(Object fact) {
        return byFact.get(fact);
    }

    /**
     * The place among all rows of the row that was read with this origin, the very object.
     *
     * @throws IllegalArgumentException if there is none
     */
    int placeOf(Origin origin) {
        Integer place = places.get(origin);
        if (place == null) {
            throw new IllegalArgumentException("no row was read from " + origin);
        }
        return place;
    }

    RowFact at(int place) {
        return all.get(place);
    }

    void add(Table table) {
        Optional<RowType> type = declarations.table(table.shape().sheet());
        if (type.isPresent()) {
            add(table, type.get());
        } else {
            table.rows().forEach(row -> add(table, row, null));
        }
    }

    private void add(Table table, Row row, @Nullable Object fact) {
        RowFact rowFact = new RowFact(all.size(), fact, table, row);
        all.add(rowFact);
        places.put(row.origin(), rowFact.place());
        if (fact != null) {
            byFact.put(fact, rowFact);
        }
    }

    private void add(Table table, RowType type) {
        Class<?> declared = compiled.type(type.packageName(), type.name());
        try {
            Map<Column, Method> setters = setters(type, declared);
            for (Row row : table.rows()) {
                Object fact = declared.getDeclaredConstructor().newInstance();
                for (Map.Entry<Column, Method> setter : setters.entrySet()) {
                    set(fact, setter.getKey(), setter.getValue(), row);
                }
                add(table, row, fact);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("declared type " + type.name() + " cannot be filled", e);
        }
    }

    private static Map<Column, Method> setters(RowType type, Class<?> declared) throws ReflectiveOperationException {
        Map<Column, Method> setters = new IdentityHashMap<>();
        for (Column column : type.shape().columns()) {
            String name = column.field();
            String setter = "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            setters.put(column, declared.getMethod(setter, type.fields().get(name)));
        }
        return setters;
    }

    private static void set(Object fact, Column column, Method setter, Row row)
            throws IllegalAccessException, InvocationTargetException {
        Object value = row.values().get(column.field());
        if (value != null) {
            Class<?> wanted = setter.getParameterTypes()[0];
            setter.invoke(fact, value instanceof List<?> list ? forRules(list) : fitted(value, wanted));
        }
    }

    /** A list that may be asked whether it contains {@code null}, as a condition does of a field that is blank. */
    private static List<?> forRules(List<?> list) {
        return Collections.unmodifiableList(new ArrayList<>(list));
    }

    private static Object fitted(Object value, Class<?> wanted) {
        if (value instanceof BigDecimal number) {
            if (wanted == Integer.class || wanted == int.class) {
                return number.intValueExact();
            }
            if (wanted == Long.class || wanted == long.class) {
                return number.longValueExact();
            }
            return wanted == BigDecimal.class ? number : number.doubleValue();
        }
        return wanted.isEnum() ? constant(wanted, value.toString()) : value;
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalStateException(type + " has no " + name);
    }
}
