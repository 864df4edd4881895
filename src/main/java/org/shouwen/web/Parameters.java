package org.shouwen.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Nearest;
import org.shouwen.table.Text;
import org.shouwen.web.ProblemDocument.Error;
import org.shouwen.web.json.Quoted;

/** The parameters of a call, read as strictly as a body. Faults are gathered until {@link #refuse}. */
final class Parameters {

    private final Map<String, String[]> values;
    private final List<Error> errors = new ArrayList<>();
    private boolean onlyCodes = true;

    Parameters(Map<String, String[]> values, Set<String> known) {
        this.values = values;
        values.forEach((name, given) -> {
            if (!known.contains(name)) {
                String meant = Nearest.to(name, known);
                invalid(
                        name,
                        "没有这个参数" + (meant == null ? "" : "，是否想写 " + meant + "？"),
                        "there is no such parameter" + (meant == null ? "" : "; did you mean " + meant + "?"));
            } else if (given.length > 1) {
                invalid(name, "只能给出一次", "may be given once");
            }
        });
    }

    /** An empty parameter, as forms send them, is none. */
    @Nullable
    String text(String name) {
        String[] given = values.get(name);
        if (given == null || given[0].isBlank()) {
            return null;
        }
        if (!Quoted.plain(given[0]).equals(given[0])) {
            invalid(name, "过长或含有控制字符", "is too long or holds a control character");
            return null;
        }
        return given[0];
    }

    <E extends Enum<E>> @Nullable E code(String name, Class<E> codes) {
        String code = text(name);
        if (code == null) {
            return null;
        }
        List<String> known =
                Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
        if (known.contains(code)) {
            return Enum.valueOf(codes, code);
        }
        String all = String.join(", ", known);
        add(
                name,
                "%s 不是已知代码；可用：%s".formatted(Quoted.of(code), all),
                "%s is no known code; known: %s".formatted(Quoted.of(code), all));
        return null;
    }

    /** The first moment of a day, or a moment. */
    @Nullable
    Instant from(String name, ZoneId zone) {
        return moment(name, text -> Moments.from(text, zone), Moments.EXPECTED);
    }

    /** The first moment after a day, or after a moment. */
    @Nullable
    Instant after(String name, ZoneId zone) {
        return moment(name, text -> Moments.after(text, zone), Moments.EXPECTED);
    }

    /** A moment; a day is none. */
    @Nullable
    Instant moment(String name) {
        return moment(name, Moments::at, Moments.EXPECTED_MOMENT);
    }

    private @Nullable Instant moment(String name, Function<String, Optional<Instant>> read, Text expected) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        Optional<Instant> moment = read.apply(text);
        if (moment.isEmpty()) {
            invalid(name, expected.zh(), expected.en());
        }
        return moment.orElse(null);
    }

    int number(String name, int usual, int least, int most) {
        String text = text(name);
        if (text == null) {
            return usual;
        }
        int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            invalid(
                    name,
                    "应为 %d 至 %d 的整数".formatted(least, most),
                    "must be a whole number from %d to %d".formatted(least, most));
            return usual;
        }
        return number;
    }

    /** A whole number that may be left out. */
    @Nullable
    Integer optionalNumber(String name, int least, int most) {
        return text(name) == null ? null : (Integer) number(name, least, least, most);
    }

    /** A place to read on from, as an earlier answer named it; 0 for the beginning. */
    long cursor(String name) {
        String text = text(name);
        if (text == null) {
            return 0;
        }
        if (!text.matches("\\d{1,18}")) {
            invalid(name, "应为上一次答复中的 next", "must be the next of an earlier answer");
            return 0;
        }
        return Long.parseLong(text);
    }

    void invalid(String name, String zh, String en) {
        onlyCodes = false;
        add(name, zh, en);
    }

    /** @throws InvalidCall if anything was wrong */
    void refuse() {
        if (!errors.isEmpty()) {
            throw new InvalidCall(onlyCodes ? ProblemType.UNKNOWN_CODE : ProblemType.INVALID_REQUEST, errors);
        }
    }

    private void add(String name, String zh, String en) {
        errors.add(Error.inParameter(Quoted.plain(name), new Text(zh, en)));
    }
}
