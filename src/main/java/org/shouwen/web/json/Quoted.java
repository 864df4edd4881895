package org.shouwen.web.json;

/** What a caller sent, made fit to be shown back: short, and without characters that break an answer or a log line. */
public final class Quoted {

    private static final int SHOWN = 60;
    private static final int LONGEST = 200;

    private Quoted() {}

    /** {@code sent} in quotation marks. */
    public static String of(String sent) {
        return '"' + plain(sent, SHOWN) + '"';
    }

    /** {@code sent} without quotation marks, a little longer. */
    public static String plain(String sent) {
        return plain(sent, LONGEST);
    }

    static String plain(String sent, int atMost) {
        String start = sent.length() > atMost ? sent.substring(0, atMost) + "…" : sent;
        return start.codePoints()
                .map(letter -> isHarmless(letter) ? letter : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHarmless(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
