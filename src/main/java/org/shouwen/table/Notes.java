package org.shouwen.table;

import java.util.Map;

/** What the note at a heading says. */
final class Notes {

    private Notes() {}

    static String of(Column column, Map<String, String> notes) {
        String note = notes.get(column.field());
        String hint = hint(column);
        return note == null ? hint : note + "\n" + hint;
    }

    private static String hint(Column column) {
        if (column.equals(Reserved.REMARK)) {
            return "给人看的说明，系统不读。";
        }
        if (column.equals(Reserved.OFF)) {
            return "填“是”则本行不生效。";
        }
        String many = column.list() ? "可填多个，用“；”分开。" : "";
        return typed(column) + least(column) + many + blank(column);
    }

    private static String blank(Column column) {
        if (!column.optional()) {
            return "必填。";
        }
        return column.blankIf() == null ? "可以不填。" : "有的行可以不填。";
    }

    private static String least(Column column) {
        return column.least() == null ? "" : "不小于 %d。".formatted(column.least());
    }

    private static String typed(Column column) {
        return switch (column.type()) {
            case TEXT -> "填文字。";
            case NUMBER -> "填数字。";
            case WHOLE_NUMBER -> "填整数。";
            case YES_NO -> "填“是”或“否”。";
            case DATE -> "填日期，如 2026-11-23。";
            case MOMENT -> "填日期和时间，如 2026-11-23 10:05。";
            case DURATION -> "填时限，如 20分钟、2小时、3天、30工作分钟、4工作小时、3工作日、当班内、当日。";
            case HOURS -> "填一段时间，如 08:30-17:30、22:00-次日06:00、全天。";
            case WORD -> "从下拉列表选（词表“%s”）。".formatted(column.vocabulary());
            case RANGE -> "填范围，如 1~5、>=3、<10、[1,5)、3。";
        };
    }
}
