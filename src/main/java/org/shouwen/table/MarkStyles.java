package org.shouwen.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/**
 * Styles that are those of cells but for a colour that says how the cell came out. The colour a cell had is kept as the
 * second one of its fill, which a solid fill does not show, so that it can be given back.
 */
final class MarkStyles {

    /** A little off those Office itself offers, so that no one else's colour is taken for one of these. */
    private static final Map<CellMark.Verdict, byte[]> COLOURS = Map.of(
            CellMark.Verdict.GOOD, colour(0xC6EFCD),
            CellMark.Verdict.BAD, colour(0xFFC7CD),
            CellMark.Verdict.DOUBTFUL, colour(0xFFEB9B));

    private final XSSFWorkbook workbook;
    private final StylesTable styles;
    private final Map<String, Integer> known = new HashMap<>();
    private final BitSet marks = new BitSet();
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    MarkStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = workbook.getStylesSource();
        for (int place = 0; place < styles.getNumCellStyles(); place++) {
            known.putIfAbsent(styles.getCellXfAt(place).xmlText(), place);
            marks.set(place, isMarked(workbook.getCellStyleAt(place)));
        }
    }

    private static byte[] colour(int rgb) {
        return new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }

    /** The style with a verdict's colour, whatever colour it had. */
    XSSFCellStyle marked(XSSFCellStyle style, CellMark.Verdict verdict) {
        return made.computeIfAbsent(
                style.getIndex() + verdict.name(), first -> withFill(style, fill(verdict, colourOf(style))));
    }

    /** The style as it was before a verdict's colour was put on it. */
    XSSFCellStyle unmarked(XSSFCellStyle style) {
        if (!isMarked(style)) {
            return style;
        }
        return made.computeIfAbsent(style.getIndex() + "unmarked", first -> {
            CTPatternFill pattern = pattern(style);
            CTColor before = pattern != null && pattern.isSetBgColor() ? pattern.getBgColor() : null;
            return withFill(style, before == null || isSystems(before) ? CTFill.Factory.newInstance() : solid(before));
        });
    }

    /** Whether the workbook came with a verdict's colour in the style of that number. */
    boolean isMark(long style) {
        return marks.get((int) style);
    }

    private boolean isMarked(XSSFCellStyle style) {
        CTPatternFill pattern = pattern(style);
        return pattern != null
                && pattern.isSetFgColor()
                && COLOURS.values().stream().anyMatch(colour -> Arrays.equals(colour, rgb(pattern)));
    }

    private static byte @Nullable [] rgb(CTPatternFill pattern) {
        return pattern.getFgColor().getRgb();
    }

    /** The colour of a cell that nobody marked; {@code null} if it has none. */
    private @Nullable CTColor colourOf(XSSFCellStyle style) {
        CTPatternFill pattern = pattern(style);
        return pattern != null && pattern.getPatternType() == STPatternType.SOLID && pattern.isSetFgColor()
                ? pattern.getFgColor()
                : null;
    }

    private @Nullable CTPatternFill pattern(XSSFCellStyle style) {
        CTFill fill = styles.getFillAt((int) style.getCoreXf().getFillId()).getCTFill();
        return fill.isSetPatternFill() ? fill.getPatternFill() : null;
    }

    /** Excel gives every solid fill the system's own colour as its second one. */
    private static boolean isSystems(CTColor colour) {
        return colour.isSetIndexed();
    }

    private static CTFill fill(CellMark.Verdict verdict, @Nullable CTColor before) {
        CTColor colour = CTColor.Factory.newInstance();
        colour.setRgb(COLOURS.get(verdict));
        CTFill fill = solid(colour);
        if (before != null) {
            fill.getPatternFill().setBgColor(before);
        }
        return fill;
    }

    private static CTFill solid(CTColor colour) {
        CTFill fill = CTFill.Factory.newInstance();
        CTPatternFill pattern = fill.addNewPatternFill();
        pattern.setPatternType(STPatternType.SOLID);
        pattern.setFgColor(colour);
        return fill;
    }

    private XSSFCellStyle withFill(XSSFCellStyle style, CTFill fill) {
        CTXf xf = (CTXf) style.getCoreXf().copy();
        int place = fill.isSetPatternFill() ? styles.putFill(new XSSFCellFill(fill, styles.getIndexedColors())) : 0;
        xf.setFillId(place);
        if (place > 0) {
            xf.setApplyFill(true);
        } else if (xf.isSetApplyFill()) {
            xf.unsetApplyFill();
        }
        int index = known.computeIfAbsent(xf.xmlText(), first -> styles.putCellXf(xf) - 1);
        return workbook.getCellStyleAt(index);
    }
}
