package org.shouwen.past;

/** What is done with a workbook in which some rows are bad. */
public enum Acceptance {
    /** Nothing is taken over. */
    ALL_OR_NOTHING,
    /** Cases without a bad row are taken over. */
    GOOD_ROWS
}
