package org.shouwen.table;

import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Refuses workbooks that carry more than cells, judged by what is in them and never by the file's name. */
final class ForbiddenParts {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static final List<Kind> FORBIDDEN = List.of(
            new Kind("sheet.binary", "二进制工作簿（.xlsb）", "a binary workbook (.xlsb)"),
            new Kind("macroenabled", "宏", "macros"),
            new Kind("vbaproject", "宏", "macros"),
            new Kind("macrosheet", "宏", "macros"),
            new Kind("externallink", "指向其他工作簿的链接", "links to other workbooks"),
            new Kind("/embeddings/", "嵌入的对象", "embedded objects"),
            new Kind("oleobject", "嵌入的对象", "embedded objects"),
            new Kind("activex", "ActiveX 控件", "ActiveX controls"),
            new Kind("connections", "数据连接", "data connections"),
            new Kind("template.main", "模板（.xltx）", "a template (.xltx)"));

    private ForbiddenParts() {}

    /** @param mark what a part's name or content type has in it, in lower case */
    private record Kind(String mark, String zh, String en) {}

    static void refuse(OPCPackage parts) throws InvalidFormatException {
        if (parts.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
                        .size()
                > 0) {
            throw new Unreadable(
                    "文件是“Strict Open XML”格式，请另存为普通的 Excel 工作簿（.xlsx）。",
                    "The file is Strict Open XML; save it as an ordinary Excel workbook (.xlsx).");
        }
        for (PackagePart part : parts.getParts()) {
            refuse(part);
        }
        if (parts.getPartsByContentType(WORKBOOK).isEmpty()) {
            throw new Unreadable("文件不是 Excel 工作簿（.xlsx）。", "The file is not an Excel workbook (.xlsx).");
        }
    }

    private static void refuse(PackagePart part) throws InvalidFormatException {
        String described = (part.getPartName() + " " + part.getContentType()).toLowerCase(Locale.ROOT);
        for (Kind kind : FORBIDDEN) {
            if (described.contains(kind.mark())) {
                throw refused(kind, part.getPartName().toString());
            }
        }
        if (!part.isRelationshipPart()) {
            for (PackageRelationship relationship : part.getRelationships()) {
                refuse(relationship);
            }
        }
    }

    /** A hyperlink is only followed by a person; every other outside target Excel would fetch by itself. */
    private static void refuse(PackageRelationship relationship) {
        if (relationship.getTargetMode() == TargetMode.EXTERNAL
                && !relationship.getRelationshipType().endsWith("/hyperlink")) {
            throw refused(
                    new Kind("", "指向文件之外的链接", "links out of the file"),
                    relationship.getTargetURI().toString());
        }
    }

    private static Unreadable refused(Kind kind, String part) {
        return new Unreadable(
                "文件含有%s（%s），不予读取；请去掉后另存为 .xlsx。".formatted(kind.zh(), part),
                "The file has %s (%s) and is not read; remove them and save it as .xlsx.".formatted(kind.en(), part));
    }
}
