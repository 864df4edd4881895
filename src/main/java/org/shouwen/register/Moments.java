package org.shouwen.register;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as forms have them. */
final class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Moments() {}

    static String minute(Instant moment, ZoneId zone) {
        return MINUTE.withZone(zone).format(moment);
    }
}
