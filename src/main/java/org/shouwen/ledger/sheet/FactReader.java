package org.shouwen.ledger.sheet;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.table.Row;
import org.shouwen.table.RowProblems;
import org.shouwen.table.Table;
import org.shouwen.table.Text;

/** A row of a sheet of facts as a fact. */
public final class FactReader {

    private final Table table;
    private final Row row;
    private final ZoneId zone;
    private final RowProblems problems;

    /** @param zone of the company's days and times */
    public FactReader(Table table, Row row, ZoneId zone, RowProblems problems) {
        this.table = table;
        this.row = row;
        this.zone = zone;
        this.problems = problems;
    }

    /** {@code null} if the row is not what a fact of its type must be; the problems then say why. */
    public @Nullable LedgerFact read() {
        String type = String.valueOf(row.values().get(FactColumns.TYPE));
        RecordComponent[] components = FactColumns.type(type).getRecordComponents();
        int before = problems.count();
        refuseForeign(type, components);
        @Nullable Object[] values = Arrays.stream(components).map(this::value).toArray();
        return problems.count() > before ? null : made(FactColumns.type(type), values);
    }

    private void refuseForeign(String type, RecordComponent[] components) {
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        for (Map.Entry<String, Object> cell : row.values().entrySet()) {
            String field = cell.getKey();
            if (FactColumns.isOfFacts(field) && !known.contains(field)) {
                problems.add(
                        table,
                        row,
                        field,
                        new Text(
                                "这个类型不填“%s”，请清空或另起一行。".formatted(FactColumns.heading(field)),
                                "A fact of type %s has no %s; clear the cell.".formatted(type, field)));
            }
        }
    }

    private @Nullable Object value(RecordComponent component) {
        Object value = row.values().get(component.getName());
        if (value == null) {
            return absent(component);
        }
        if (value instanceof LocalDateTime moment) {
            return SheetMoment.of(moment, component.getName(), table, row, zone, problems);
        }
        if (value instanceof BigDecimal number) {
            return number.intValueExact();
        }
        return component.getType().isEnum() ? constant(component, value.toString()) : value;
    }

    private @Nullable Object absent(RecordComponent component) {
        if (component.getType() == List.class) {
            return List.of();
        }
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            problems.add(
                    table,
                    row,
                    component.getName(),
                    new Text(
                            "这个类型必须填“%s”。".formatted(FactColumns.heading(component.getName())),
                            component.getName() + " is required for this type."));
        }
        return null;
    }

    private @Nullable Object constant(RecordComponent component, String code) {
        for (Object constant : component.getType().getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(code)) {
                return constant;
            }
        }
        problems.add(
                table,
                row,
                component.getName(),
                new Text(
                        "这个类型的“%s”不能填这个词。".formatted(FactColumns.heading(component.getName())),
                        "A fact of this type takes no %s here.".formatted(code)));
        return null;
    }

    private static LedgerFact made(Class<?> type, @Nullable Object[] values) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            return (LedgerFact) constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }
}
