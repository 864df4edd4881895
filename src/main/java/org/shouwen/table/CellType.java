package org.shouwen.table;

/** What a cell may hold, and the Java type it is read as. */
public enum CellType {
    /** {@code String}, surrounding blanks removed, full-width letters and digits made half-width. */
    TEXT,
    /** {@code BigDecimal}, exactly what the workbook stores. */
    NUMBER,
    /** {@code BigDecimal} without a fraction, in the range of an {@code int}. */
    WHOLE_NUMBER,
    /** {@code Boolean}, written 是 or 否. */
    YES_NO,
    /** {@code LocalDate}. */
    DATE,
    /** {@code LocalDateTime}, as a date and time of day. */
    MOMENT,
    /** {@link Term}, for instance 20分钟, 2小时, 3工作日, 当日. */
    DURATION,
    /** {@link Hours} of a day, for instance 08:30-17:30, 22:00-次日06:00, 全天. */
    HOURS,
    /** {@code String}: the code of a word of the column's vocabulary; the cell holds the Chinese word or the code. */
    WORD,
    /** {@link Range} of numbers, for instance 1-5, >=3. */
    RANGE
}
