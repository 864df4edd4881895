package org.shouwen.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cell addresses as Excel shows them. */
final class Cells {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d+)(?::.*)?");

    private Cells() {}

    static int rowOf(@Nullable String address) {
        Matcher matcher = ADDRESS.matcher(address == null ? "" : address);
        return matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
    }

    static int columnOf(@Nullable String address) {
        Matcher matcher = ADDRESS.matcher(address == null ? "" : address);
        return matcher.matches()
                ? matcher.group(1).chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1)
                : 0;
    }

    /** The column of a plain address such as {@code C12}, from 0; {@code -1} if it begins with no letter. */
    static int placeOf(String address) {
        int place = 0;
        for (int i = 0; i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z'; i++) {
            place = place * 26 + address.charAt(i) - 'A' + 1;
        }
        return place - 1;
    }
}
