package org.shouwen.table;

import java.util.Locale;

/**
 * A sentence or word for people in both languages of the company.
 *
 * @param zh Chinese, what staff read
 * @param en English
 */
public record Text(String zh, String en) {

    /** The text in {@code locale}'s language: English where English is asked for, Chinese for all else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
