package org.shouwen.scenario;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.Text;

/**
 * Something at a moment, by whom or to whom: {@code 首项=2026-11-23 10:03/其余/其余}, in any order after the sign. What comes
 * first may have a number: {@code 首项/2}.
 *
 * @param first the vocabulary of what comes first
 * @param others the vocabularies of the words beside the moment
 */
record MomentForm(String first, List<String> others) implements Form {

    private static final Pattern HEAD = Pattern.compile("(.+?)(?:[/／](\\d{1,3}))?");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-.*");

    /** A moment as it stands among the parts of a value. */
    static String part(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    @Override
    public Column column(String field, String heading) {
        return new Column(field, heading, CellType.TEXT, true, false, true, first);
    }

    @Override
    public List<Value> read(Object cell, Lexicon lexicon) {
        if (cell.equals(List.of(NONE))) {
            return List.of();
        }
        return ((List<?>) cell)
                .stream().map(element -> element(element.toString(), lexicon)).toList();
    }

    private Value element(String written, Lexicon lexicon) {
        String[] both = written.split("[=＝]", 2);
        List<String> parts = new ArrayList<>();
        Matcher head = HEAD.matcher(both[0].strip());
        if (!head.matches()) {
            throw new Misread(written, new Text("“=”之前没有内容。", "There is nothing before =."), null);
        }
        parts.add(lexicon.code(List.of(first), head.group(1).strip()));
        if (head.group(2) != null) {
            parts.add(head.group(2));
        }
        if (both.length > 1) {
            for (String part : both[1].split("[/／]", -1)) {
                parts.add(part(part.strip(), lexicon));
            }
        }
        return new Value(List.copyOf(parts));
    }

    private String part(String written, Lexicon lexicon) {
        if (!MOMENT.matcher(written).matches()) {
            return lexicon.code(others, written);
        }
        try {
            return LocalDateTime.parse(written.replace(' ', 'T')).toString();
        } catch (DateTimeParseException why) {
            throw new Misread(
                    written, new Text("时间请写成 2026-11-23 10:03。", "Write a moment like 2026-11-23 10:03."), null);
        }
    }

    @Override
    public Text shown(Value value, Lexicon lexicon) {
        Text head = lexicon.shown(List.of(first), value.parts().get(0));
        StringBuilder zh = new StringBuilder(head.zh());
        StringBuilder en = new StringBuilder(head.en());
        boolean after = false;
        for (String part : value.parts().subList(1, value.parts().size())) {
            boolean number = part.matches("\\d{1,3}");
            Text shown =
                    number ? new Text(part, part) : lexicon.shown(others, part.replaceFirst("^(\\d{4}-.*)T", "$1 "));
            String sign = number || after ? "/" : "=";
            after |= !number;
            zh.append(sign).append(shown.zh());
            en.append(sign).append(shown.en());
        }
        return new Text(zh.toString(), en.toString());
    }
}
