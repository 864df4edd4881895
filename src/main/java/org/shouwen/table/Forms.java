package org.shouwen.table;

/** How values are written that nobody can guess the form of. */
final class Forms {

    static final Text DURATION = new Text(
            "请写成 20分钟、2小时、3天、30工作分钟、4工作小时、3工作日、当班内 或 当日。",
            "write for instance 20分钟, 2小时, 3天, 30工作分钟, 4工作小时, 3工作日, 当班内, 当日.");

    static final Text HOURS =
            new Text("请写成 08:30-17:30、22:00-次日06:00 或 全天。", "write for instance 08:30-17:30, 22:00-次日06:00 or 全天.");

    private Forms() {}

    /** What to say of a blank cell that must not be blank. */
    static Text blank(Column column) {
        String zh = "“%s”不能为空".formatted(column.heading());
        String en = "%s must not be blank".formatted(column.heading());
        return switch (column.type()) {
            case DURATION -> joined(zh, en, DURATION);
            case HOURS -> joined(zh, en, HOURS);
            default -> new Text(zh + "。", en + ".");
        };
    }

    /** What is wrong, then the form that is right. */
    static Text joined(String zh, String en, Text form) {
        return new Text(zh + "，" + form.zh(), en + "; " + form.en());
    }
}
