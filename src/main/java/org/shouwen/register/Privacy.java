package org.shouwen.register;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwen.request.Customer;

/** Keeps what is handed out from telling more of a customer than the reader needs (G39). */
final class Privacy {

    /** Whoever knows the number recognises it by these. */
    private static final int SHOWN_BEFORE = 3;

    private static final int SHOWN_AFTER = 4;

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private Privacy() {}

    static @Nullable Customer masked(@Nullable Customer customer) {
        return customer == null || customer.phone() == null
                ? customer
                : new Customer(customer.name(), customer.room(), masked(customer.phone()));
    }

    /** Of a number of eleven digits seven stay; of one that is too short for that, the last two at most. */
    static String masked(String phone) {
        int digits = (int) DIGIT.matcher(phone).results().count();
        int before = digits >= SHOWN_BEFORE + SHOWN_AFTER + 3 ? SHOWN_BEFORE : 0;
        int after = before > 0 ? SHOWN_AFTER : Math.min(2, digits / 3);
        StringBuilder masked = new StringBuilder();
        int place = 0;
        for (int letter : phone.codePoints().toArray()) {
            boolean digit = Character.isDigit(letter);
            place += digit ? 1 : 0;
            masked.appendCodePoint(digit && place > before && place <= digits - after ? '*' : letter);
        }
        return masked.toString();
    }
}
