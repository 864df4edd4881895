package org.shouwen.table;

/**
 * A duration as the company writes it: an amount and a unit. What it comes to on the clock depends on calendars and
 * shifts, so nothing is computed here.
 *
 * @param amount at least 0; 1 for units that stand alone (当班内, 当日)
 */
public record Term(int amount, Unit unit) {

    /** Units a cell may name. */
    public enum Unit {
        MINUTES("分钟"),
        HOURS("小时"),
        DAYS("天"),
        WORKING_MINUTES("工作分钟"),
        WORKING_HOURS("工作小时"),
        WORKING_DAYS("工作日"),
        WITHIN_SHIFT("当班内"),
        SAME_DAY("当日");

        private final String zh;

        Unit(String zh) {
            this.zh = zh;
        }

        /** The unit as it stands in a cell. */
        public String zh() {
            return zh;
        }
    }

    /** As it stands in a cell, for instance 20分钟. */
    public String written() {
        return Terms.written(this);
    }

    public Term {
        if (amount < 0) {
            throw new IllegalArgumentException("a duration of %d %s".formatted(amount, unit));
        }
    }
}
