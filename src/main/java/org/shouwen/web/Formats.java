package org.shouwen.web;

import java.util.List;
import org.springframework.http.MediaType;

/** In which format a caller wants an answer that there is as JSON and as a workbook. */
final class Formats {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Formats() {}

    /** JSON where both would do. */
    static boolean prefersWorkbook(List<MediaType> accepted) {
        MediaType workbook = MediaType.parseMediaType(WORKBOOK);
        return quality(accepted, workbook) > quality(accepted, MediaType.APPLICATION_JSON);
    }

    /** HTML where both would do. */
    static boolean prefersXml(List<MediaType> accepted) {
        return quality(accepted, MediaType.APPLICATION_XML) > quality(accepted, MediaType.TEXT_HTML);
    }

    /** The quality of the most specific range that includes {@code type}; 0 if none does. */
    private static double quality(List<MediaType> accepted, MediaType type) {
        MediaType best = null;
        for (MediaType range : accepted) {
            if (range.includes(type) && (best == null || range.isMoreSpecific(best))) {
                best = range;
            }
        }
        return best == null ? 0 : best.getQualityValue();
    }
}
