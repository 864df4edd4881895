package org.shouwen.web.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Texts, flags, whole numbers and moments. */
enum ScalarShape implements Shape {
    /** Left as it is, to be read on its own. */
    ANYTHING {
        @Override
        public Object read(JsonNode json, At at, Faults faults) {
            return json;
        }
    },
    TEXT {
        @Override
        public @Nullable Object read(JsonNode json, At at, Faults faults) {
            if (!json.isString()) {
                faults.invalid(at, "应为文本，现为" + Shape.zh(json), "must be a text, not " + Shape.en(json));
                return null;
            }
            return checked(json.stringValue(), at, faults);
        }
    },
    FLAG {
        @Override
        public @Nullable Object read(JsonNode json, At at, Faults faults) {
            if (!json.isBoolean()) {
                faults.invalid(
                        at,
                        "应为 true 或 false（不加引号），现为" + Shape.zh(json),
                        "must be true or false without quotation marks, not " + Shape.en(json));
                return null;
            }
            return json.booleanValue();
        }
    },
    WHOLE_NUMBER {
        @Override
        public @Nullable Object read(JsonNode json, At at, Faults faults) {
            if (!json.isInt()) {
                faults.invalid(at, "应为整数（不加引号），现为" + Shape.zh(json), "must be a whole number, not " + Shape.en(json));
                return null;
            }
            return json.intValue();
        }
    },
    MOMENT {
        @Override
        public @Nullable Object read(JsonNode json, At at, Faults faults) {
            OffsetDateTime moment = moment(json, at, faults);
            return moment == null ? null : moment.toInstant();
        }
    },
    MOMENT_WITH_OFFSET {
        @Override
        public @Nullable Object read(JsonNode json, At at, Faults faults) {
            return moment(json, at, faults);
        }
    };

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_MOMENT = 40;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private static @Nullable String checked(String text, At at, Faults faults) {
        if (text.length() > LONGEST_TEXT && text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            faults.invalid(at, "文本不得超过 4000 个字符", "a text has at most 4,000 characters");
            return null;
        }
        for (int place = 0; place < text.length(); place++) {
            if (!isWritable(text, place)) {
                faults.invalid(
                        at,
                        "第 %d 个字符是控制字符或不完整的字符".formatted(place + 1),
                        "character %d is a control character or half a character".formatted(place + 1));
                return null;
            }
        }
        return text;
    }

    /** Neither PostgreSQL nor UTF-8 can hold the rest. */
    private static boolean isWritable(String text, int place) {
        char letter = text.charAt(place);
        if (letter < ' ') {
            return letter == '\n' || letter == '\r' || letter == '\t';
        }
        if (Character.isHighSurrogate(letter)) {
            return place + 1 < text.length() && Character.isLowSurrogate(text.charAt(place + 1));
        }
        if (Character.isLowSurrogate(letter)) {
            return place > 0 && Character.isHighSurrogate(text.charAt(place - 1));
        }
        return letter != 0x7F;
    }

    private static @Nullable OffsetDateTime moment(JsonNode json, At at, Faults faults) {
        OffsetDateTime moment = json.isString() ? parsed(json.stringValue()) : null;
        if (moment == null) {
            faults.invalid(
                    at,
                    "应为带时区的时间，如 \"2026-11-23T10:00:00+08:00\"，现为" + Shape.zh(json),
                    "must be a time with an offset such as \"2026-11-23T10:00:00+08:00\", not " + Shape.en(json));
            return null;
        }
        if (moment.toInstant().isBefore(EARLIEST) || !moment.toInstant().isBefore(LATEST)) {
            faults.invalid(
                    at,
                    "时间应在 2000 年至 2099 年之间，现为" + Shape.zh(json),
                    "must lie in the years 2000 to 2099, not " + Shape.en(json));
            return null;
        }
        return moment;
    }

    private static @Nullable OffsetDateTime parsed(String text) {
        try {
            return text.length() > LONGEST_MOMENT ? null : OffsetDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
