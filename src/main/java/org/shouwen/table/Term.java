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
        MINUTES("分钟", 3660 * 24 * 60),
        HOURS("小时", 3660 * 24),
        DAYS("天", 3660),
        WORKING_MINUTES("工作分钟", 2600 * 8 * 60),
        WORKING_HOURS("工作小时", 2600 * 8),
        WORKING_DAYS("工作日", 2600),
        WITHIN_SHIFT("当班内", 1),
        SAME_DAY("当日", 1);

        private final String zh;
        private final int most;

        Unit(String zh, int most) {
            this.zh = zh;
            this.most = most;
        }

        /** The most of them a cell may ask for: about ten years, so that no calendar is walked without end. */
        int most() {
            return most;
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
