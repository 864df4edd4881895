package org.shouwen.ledger;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a type of fact is taken apart and put together; worked out once for each. */
final class FactForm {

    private static final Set<String> OFFICES = Set.of("office", "fromOffice", "toOffice");

    private static final ClassValue<FactForm> FORMS = new ClassValue<>() {
        @Override
        protected FactForm computeValue(Class<?> type) {
            try {
                return new FactForm(type);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type.getName(), e);
            }
        }
    };

    private final List<String> names;
    private final List<MethodHandle> accessors;
    private final List<MethodHandle> offices;
    private final MethodHandle constructor;

    private FactForm(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        this.names = Arrays.stream(components).map(RecordComponent::getName).toList();
        MethodHandle[] read = new MethodHandle[components.length];
        for (int i = 0; i < read.length; i++) {
            read[i] = lookup.unreflect(components[i].getAccessor())
                    .asType(MethodType.methodType(Object.class, LedgerFact.class));
        }
        this.accessors = List.of(read);
        this.offices = accessors.stream()
                .filter(accessor -> OFFICES.contains(names.get(accessors.indexOf(accessor))))
                .toList();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        this.constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                .asSpreader(Object[].class, read.length)
                .asType(MethodType.methodType(LedgerFact.class, Object[].class));
    }

    static FactForm of(Class<?> type) {
        return FORMS.get(type);
    }

    /** Whether {@code fact} names {@code office} beside one of its departments. */
    boolean names(LedgerFact fact, String office) {
        for (MethodHandle accessor : offices) {
            if (office.equals(read(accessor, fact))) {
                return true;
            }
        }
        return false;
    }

    /** The fact at another moment, and without {@code office}. */
    LedgerFact told(LedgerFact fact, Instant moment, String office) {
        Object[] values = new Object[names.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = read(accessors.get(i), fact);
            boolean left = OFFICES.contains(names.get(i)) && office.equals(value);
            values[i] = names.get(i).equals("at") ? moment : left ? null : value;
        }
        try {
            return (LedgerFact) constructor.invokeExact(values);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new IllegalStateException(fact.toString(), checked);
        }
    }

    private static @Nullable Object read(MethodHandle accessor, LedgerFact fact) {
        try {
            return (Object) accessor.invokeExact(fact);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new IllegalStateException(fact.toString(), checked);
        }
    }
}
