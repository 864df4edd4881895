package org.shouwen.table;

import java.text.Normalizer;

/** Makes alike what looks alike to a person: blanks of every kind, full-width and half-width forms. */
final class Spelling {

    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private Spelling() {}

    /**
     * The text as a value: no blanks around it, half-width letters and digits, one kind of line break. Chinese
     * punctuation stays, since people read these texts.
     */
    static String value(String written) {
        if (isPlain(written)) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        Normalizer.normalize(written, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .chars()
                .filter(letter -> !isInvisible(letter))
                .map(Spelling::halfWidth)
                .forEach(letter -> text.append((char) letter));
        return trimmed(text.toString());
    }

    /** The text for comparison only: every compatibility form folded and every blank left out. */
    static String key(String written) {
        if (isPlain(written)) {
            return written;
        }
        StringBuilder key = new StringBuilder(written.length());
        Normalizer.normalize(written, Normalizer.Form.NFKC)
                .chars()
                .filter(letter -> !isBlank(letter))
                .forEach(letter -> key.append((char) letter));
        return key.toString();
    }

    /** Most texts are; the full treatment of a whole sheet would take as long as reading it. */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            if (!(letter > ' ' && letter <= '~' || letter >= '一' && letter <= '\u9FFF')) {
                return false;
            }
        }
        return true;
    }

    static boolean isOnlyBlanks(String written) {
        return written.chars().allMatch(Spelling::isBlank);
    }

    /** Whether there are characters no one can type or see; line breaks and tabs are harmless. */
    static boolean hasControls(String written) {
        return written.chars()
                .anyMatch(letter -> letter != '\n' && letter != '\r' && letter != '\t' && Character.isISOControl(letter)
                        || letter >= 0x202A && letter <= 0x202E
                        || letter >= 0x2066 && letter <= 0x2069
                        || letter >= 0xFFFE);
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static int halfWidth(int letter) {
        boolean letterOrDigit =
                letter >= '０' && letter <= '９' || letter >= 'Ａ' && letter <= 'Ｚ' || letter >= 'ａ' && letter <= 'ｚ';
        if (letterOrDigit) {
            return letter - FULL_WIDTH_OFFSET;
        }
        return letter != '\n' && isBlank(letter) ? ' ' : letter;
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || isInvisible(letter);
    }

    /** Zero-width characters that come along when text is pasted from a page or a chat. */
    private static boolean isInvisible(int letter) {
        return letter == 0x200B || letter == 0x2060 || letter == 0xFEFF || letter == 0x200E || letter == 0x200F;
    }
}
