package org.shouwen.table;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word probably meant. */
public final class Nearest {

    /** Longer words are not misspelt but something else, and a hostile text must not cost time. */
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The one of {@code known} that is least far from {@code written}; {@code null} if none is near. */
    public static @Nullable String to(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return null;
        }
        String sought = folded(written);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            int distance = distance(sought, folded(word));
            if (distance >= 0 && distance < least) {
                nearest = word;
                least = distance;
            }
        }
        return nearest;
    }

    private static int distance(String sought, String word) {
        int shorter = Math.min(sought.length(), word.length());
        int missing = Math.abs(sought.length() - word.length());
        if (shorter == 0) {
            return -1;
        }
        int distance = missing <= allowed(shorter) ? edits(sought, word) : Integer.MAX_VALUE;
        if (distance <= allowed(shorter)) {
            return distance;
        }
        boolean abbreviated = shorter >= 2 && missing <= shorter && (isWithin(sought, word) || isWithin(word, sought));
        return abbreviated ? missing : -1;
    }

    /** Characters to insert, remove, replace or swap with their neighbour. */
    private static int edits(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, from, to, i, j);
            }
        }
        return edits[from.length()][to.length()];
    }

    private static int cheapest(int[][] edits, String from, String to, int i, int j) {
        int replace = edits[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(replace, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(cheapest, edits[i - 2][j - 2] + 1) : cheapest;
    }

    /** Whether {@code whole} has all characters of {@code part} in their order, as 工程维修部 has those of 工程部. */
    private static boolean isWithin(String part, String whole) {
        int found = 0;
        for (int i = 0; i < whole.length() && found < part.length(); i++) {
            found += whole.charAt(i) == part.charAt(found) ? 1 : 0;
        }
        return found == part.length();
    }

    /** One wrong character in a short Chinese word is already a third of it. */
    private static int allowed(int length) {
        return length == 1 ? 0 : length <= 3 ? 1 : length <= 6 ? 2 : length / 3;
    }

    private static String folded(String word) {
        return Spelling.key(word).toLowerCase(Locale.ROOT);
    }
}
