package org.shouwen.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Says a value as staff would type it. */
public final class Wording {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String SEPARATOR = "；";

    private final Vocabularies vocabularies;

    public Wording(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** The text of a cell of {@code column}; matters stand by their code, all other words in Chinese. */
    public String of(Column column, Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(element -> of(column, element)).collect(Collectors.joining(SEPARATOR));
        }
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        if (value instanceof Term term) {
            return Terms.written(term);
        }
        if (value instanceof Hours hours) {
            return HoursOfDay.written(hours);
        }
        if (value instanceof Range range) {
            return Ranges.written(range);
        }
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return column.vocabulary() == null ? value.toString() : word(column, column.vocabulary(), value.toString());
    }

    private String word(Column column, String vocabulary, String code) {
        return WordSheet.holdsCodes(column)
                ? code
                : vocabularies
                        .word(vocabulary, code)
                        .map(word -> word.text().zh())
                        .orElse(code);
    }
}
