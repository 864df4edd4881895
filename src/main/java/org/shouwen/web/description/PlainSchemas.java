package org.shouwen.web.description;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import org.shouwen.audit.AuditId;
import org.shouwen.run.RunId;
import org.shouwen.table.Text;

/** Schemas of values that have no fields. */
final class PlainSchemas {

    private record Plain(String type, String format) {}

    private static final Map<Class<?>, Plain> KNOWN = Map.ofEntries(
            Map.entry(String.class, new Plain("string", "")),
            Map.entry(Text.class, new Plain("string", "")),
            Map.entry(AuditId.class, new Plain("string", "")),
            Map.entry(RunId.class, new Plain("string", "")),
            Map.entry(boolean.class, new Plain("boolean", "")),
            Map.entry(Boolean.class, new Plain("boolean", "")),
            Map.entry(int.class, new Plain("integer", "int32")),
            Map.entry(Integer.class, new Plain("integer", "int32")),
            Map.entry(long.class, new Plain("integer", "int64")),
            Map.entry(BigDecimal.class, new Plain("number", "")),
            Map.entry(LocalDate.class, new Plain("string", "date")),
            Map.entry(Instant.class, new Plain("string", "date-time")),
            Map.entry(OffsetDateTime.class, new Plain("string", "date-time")),
            Map.entry(Map.class, new Plain("object", "")));

    private PlainSchemas() {}

    static boolean knows(Class<?> type) {
        return KNOWN.containsKey(type);
    }

    /** Always a new schema, for callers add to it; one that allows anything where nothing is known. */
    static Schema<?> of(Class<?> type) {
        if (type.isEnum()) {
            JsonSchema codes = new JsonSchema();
            codes.typesItem("string");
            codes.setEnum(Arrays.stream(type.getEnumConstants())
                    .<Object>map(code -> ((Enum<?>) code).name())
                    .toList());
            return codes;
        }
        Plain plain = KNOWN.get(type);
        if (plain == null) {
            return new JsonSchema();
        }
        Schema<?> schema = of(plain.type());
        return plain.format().isEmpty() ? schema : schema.format(plain.format());
    }

    static Schema<?> of(String type) {
        return new JsonSchema().typesItem(type);
    }
}
