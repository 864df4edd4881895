package org.shouwen.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Reads a cell as what its column holds, or says why it is not that. */
final class CellReader {

    private static final int LONGEST_TEXT = 4_000;
    private static final String OTHER_SEPARATORS = "[、，,/|\\s]+";

    private final WordIndex words;

    CellReader(WordIndex words) {
        this.words = words;
    }

    /**
     * The cell's value, by the column's type; a list for a list column.
     *
     * @throws Unreadable if the cell holds something else
     */
    Object read(Column column, RawCell cell) {
        return switch (cell.kind()) {
            case FORMULA ->
                throw new Unreadable(
                        "单元格不能用公式，请复制后“粘贴为数值”。", "Formulas are not taken; copy the cell and paste it as a value.");
            case ERROR -> throw new Unreadable("单元格是错误值，请改为正确的内容。", "The cell holds an error; type the right content.");
            case NUMBER -> number(column, cell.text());
            case DATE -> listed(column, date(column, cell));
            case YES_NO -> listed(column, truth(column, cell.text()));
            case TEXT -> text(column, cell.text());
        };
    }

    private static Object number(Column column, String digits) {
        return isOfIds(column)
                ? Numerals.stored(digits).toPlainString()
                : listed(column, Bounds.checked(column, numberFor(column, digits)));
    }

    /** Ids are often plain running numbers, which a spreadsheet makes numbers of; so are those of another sheet's rows. */
    private static boolean isOfIds(Column column) {
        return column.type() == CellType.TEXT
                && !column.list()
                && column.heading().endsWith(Reserved.ID.heading());
    }

    private static Object listed(Column column, Object value) {
        return column.list() ? List.of(value) : value;
    }

    private static Object numberFor(Column column, String digits) {
        return switch (column.type()) {
            case NUMBER -> Numerals.stored(digits);
            case WHOLE_NUMBER -> whole(Numerals.stored(digits));
            case RANGE -> Ranges.exactly(Numerals.stored(digits));
            case TEXT, WORD ->
                throw new Unreadable(
                        new Text(
                                "此列是文本，却填了数字；编号、电话等请先把单元格格式设为“文本”再填。",
                                "The column takes text but a number stands there; format the cell as text and type it again."),
                        Numerals.stored(digits).toPlainString());
            case DATE ->
                throw new Unreadable(
                        "此列是日期，却填了数字；请写成 2026-11-23。", "The column takes a date, not a number; write 2026-11-23.");
            case MOMENT ->
                throw new Unreadable(
                        "此列是时间，却填了数字；请写成 2026-11-23 10:05。",
                        "The column takes a date and time, not a number; write 2026-11-23 10:05.");
            case YES_NO -> throw notYesNo(Numerals.shown(digits));
            case DURATION -> throw Terms.unreadable(Numerals.shown(digits));
            case HOURS -> throw HoursOfDay.unreadable(Numerals.shown(digits));
        };
    }

    private static Object date(Column column, RawCell cell) {
        if (column.type() == CellType.DATE) {
            return Dates.stored(cell.moment());
        }
        if (column.type() == CellType.MOMENT) {
            return Dates.storedMoment(cell.moment());
        }
        if (column.type() == CellType.HOURS) {
            throw HoursOfDay.unreadable(cell.shown());
        }
        throw new Unreadable(
                "单元格是日期格式，此列不是日期列；请把单元格格式设为“文本”或“数值”后重填（Excel 会把 1-5 之类改成日期）。",
                "The cell is a date but the column takes none; format it as text or number and type it again "
                        + "(Excel makes dates of things like 1-5).");
    }

    private static Object truth(Column column, String truth) {
        if (column.type() == CellType.YES_NO) {
            return truth.equals("TRUE");
        }
        throw new Unreadable("此列不是“是/否”列，请按列的要求重填。", "The column takes no yes/no; type what the column asks for.");
    }

    private Object text(Column column, String written) {
        refuseUnfit(written);
        return column.list() ? list(column, written) : single(column, written);
    }

    private static void refuseUnfit(String written) {
        if (Spelling.isOnlyBlanks(written)) {
            throw new Unreadable("单元格里只有空格，请清空或填写内容。", "The cell holds only blanks; clear it or type something.");
        }
        if (written.length() > LONGEST_TEXT) {
            throw new Unreadable(
                    "文字超过 %d 字（现有 %d 字），请缩短。".formatted(LONGEST_TEXT, written.length()),
                    "The text is longer than %d characters (it has %d).".formatted(LONGEST_TEXT, written.length()));
        }
        if (Spelling.hasControls(written)) {
            throw new Unreadable("文字里有看不见的控制字符，请删去重填。", "The text holds invisible control characters; type it again.");
        }
    }

    private List<Object> list(Column column, String written) {
        List<Object> values = new ArrayList<>();
        for (String element : written.split("[;；]", -1)) {
            if (Spelling.isOnlyBlanks(element)) {
                throw new Unreadable("“；”之间或两端是空的，请删去多余的“；”。", "An element of the list is empty; remove the stray ；.");
            }
            Object value = element(column, element);
            if (values.contains(value)) {
                String doubled = Spelling.value(element);
                throw new Unreadable(
                        "“%s”写了两次，请删去一个。".formatted(doubled),
                        "%s stands in the list twice; remove one.".formatted(doubled));
            }
            values.add(value);
        }
        return List.copyOf(values);
    }

    /** Whoever writes several words into a cell often puts another mark between them. */
    private Object element(Column column, String written) {
        try {
            return single(column, written);
        } catch (Unreadable why) {
            String vocabulary = column.vocabulary();
            List<String> parts = List.of(Spelling.value(written).split(OTHER_SEPARATORS));
            if (vocabulary != null
                    && parts.size() > 1
                    && parts.stream().allMatch(part -> words.code(vocabulary, part) != null)) {
                throw new Unreadable(
                        new Text("几个词之间请用“；”分开。", "Put ； between several words."), String.join("；", parts));
            }
            throw why;
        }
    }

    private Object single(Column column, String written) {
        return Bounds.checked(column, typed(column, written));
    }

    private Object typed(Column column, String written) {
        return switch (column.type()) {
            case TEXT -> Spelling.value(written);
            case NUMBER -> typedNumber(written);
            case WHOLE_NUMBER -> whole(typedNumber(written));
            case YES_NO -> typedTruth(written);
            case DATE -> Dates.typed(written);
            case MOMENT -> Dates.typedMoment(written);
            case DURATION -> Terms.typed(written);
            case HOURS -> HoursOfDay.typed(written);
            case WORD -> word(Objects.requireNonNull(column.vocabulary()), written);
            case RANGE -> Ranges.typed(written);
        };
    }

    private static BigDecimal whole(BigDecimal number) {
        try {
            return BigDecimal.valueOf(number.intValueExact());
        } catch (ArithmeticException e) {
            throw new Unreadable(
                    "此列只填整数，绝对值不超过 2,147,483,647。",
                    "The column takes only whole numbers, at most 2,147,483,647 either side of zero.");
        }
    }

    private static BigDecimal typedNumber(String written) {
        BigDecimal number = Numerals.typed(written);
        if (number == null) {
            throw new Unreadable("此列只填数字，如 12 或 12.5。", "The column takes a number such as 12 or 12.5.");
        }
        return number;
    }

    private static Boolean typedTruth(String written) {
        return switch (Spelling.key(written)) {
            case "是" -> true;
            case "否" -> false;
            default -> throw notYesNo(written);
        };
    }

    private static Unreadable notYesNo(String written) {
        String meant =
                switch (Spelling.key(written).toLowerCase(Locale.ROOT)) {
                    case "y", "yes", "true", "1", "√", "✓", "对", "有", "真" -> "是";
                    case "n", "no", "false", "0", "×", "✗", "x", "不", "无", "假", "不是" -> "否";
                    default -> null;
                };
        return new Unreadable(new Text("此列只填“是”或“否”。", "The column takes only 是 (yes) or 否 (no)."), meant);
    }

    private String word(String vocabulary, String written) {
        String code = words.code(vocabulary, written);
        if (code == null) {
            String shown = Spelling.value(written);
            String choices = words.choices(vocabulary, shown);
            throw new Unreadable(
                    new Text(
                            "词表“%s”里没有“%s”。可用的词：%s。".formatted(vocabulary, shown, choices),
                            "The vocabulary %s has no word %s. Known words: %s.".formatted(vocabulary, shown, choices)),
                    words.nearest(vocabulary, written));
        }
        return code;
    }
}
