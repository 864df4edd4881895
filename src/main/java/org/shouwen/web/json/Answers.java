package org.shouwen.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.shouwen.ledger.RecordedFact;
import org.shouwen.table.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes answers: texts in the caller's language, moments with the company's offset, moments that came with an offset
 * as they came, and nothing for {@code null}.
 */
public final class Answers {

    private static final String NUMBER = "number";

    private final JsonMapper mapper;
    private final ObjectWriter chinese;
    private final ObjectWriter english;

    public Answers(ZoneId zone) {
        DateTimeFormatter moment = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(zone);
        SimpleModule module = new SimpleModule()
                .addSerializer(new Written<>(Text.class, (text, locale) -> text.in(locale)))
                .addSerializer(new Written<>(Instant.class, (instant, locale) -> moment.format(instant)))
                .addSerializer(new Written<>(
                        OffsetDateTime.class,
                        (instant, locale) -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant)));
        this.mapper = JsonMapper.builder()
                .addModule(module)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        this.chinese = mapper.writer().with(Locale.SIMPLIFIED_CHINESE);
        this.english = mapper.writer().with(Locale.ENGLISH);
    }

    /** {@code answer} as UTF-8 JSON in {@code locale}'s language. */
    public byte[] write(Object answer, Locale locale) {
        return writer(locale).writeValueAsBytes(answer);
    }

    /** Writes {@code answer} to {@code out} bit by bit, as UTF-8 JSON in {@code locale}'s language. */
    public void write(Object answer, Locale locale, OutputStream out) {
        writer(locale).writeValue(out, answer);
    }

    /** {@code answer} as JSON in {@code locale}'s language. */
    public String text(Object answer, Locale locale) {
        return writer(locale).writeValueAsString(answer);
    }

    /**
     * A fact as a ledger shows it: its number and when it was recorded, then what it says. A telephone number that was
     * given is called {@code numberGiven}, since {@code number} is what evidence refers to.
     */
    public ObjectNode entry(RecordedFact recorded) {
        ObjectNode entry = mapper.createObjectNode().put(NUMBER, recorded.number());
        entry.set("recordedAt", mapper.valueToTree(recorded.recordedAt()));
        ObjectNode fact = mapper.valueToTree(recorded.fact());
        for (Map.Entry<String, JsonNode> field : fact.properties()) {
            entry.set(field.getKey().equals(NUMBER) ? "numberGiven" : field.getKey(), field.getValue());
        }
        return entry;
    }

    private ObjectWriter writer(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    /** A value that stands in JSON as one string. */
    private static final class Written<T> extends StdSerializer<T> {

        private final BiFunction<T, Locale, String> words;

        Written(Class<T> type, BiFunction<T, Locale, String> words) {
            super(type);
            this.words = words;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(words.apply(value, context.getLocale()));
        }
    }
}
