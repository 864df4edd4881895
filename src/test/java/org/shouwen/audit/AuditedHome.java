package org.shouwen.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shouwen.decision.Shipped;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A home folder with the shipped files, in which no breach of the catalogue is judged, and with rules of its own that
 * find violations by the simplest of facts: what audits count is then easy to see.
 */
final class AuditedHome {

    /** A curt refusal is shirking, a department's refusal is one of the department. */
    private static final String RULES =
            """
            package shouwen
            import org.shouwen.decision.conclusion.Violation
            import org.shouwen.ledger.LedgerFact.PhoneNumberGiven
            import org.shouwen.ledger.LedgerFact.Refused
            import org.shouwen.ledger.RefusalReason
            import org.shouwen.request.FirstAsked

            rule "C24 A refusal by the first-asked person"
            when
                FirstAsked( $department : department )
                $refused : Refused( by != null, reasonCode == RefusalReason.CURT )
            then
                insertLogical( new Violation( "V-SHK-01", "C24", "REGULATION", "FIRST_ASKED", $department, null, 3, $refused, $refused.at() ) );
            end

            rule "C21 A number, for which nobody is to be sanctioned"
            when
                FirstAsked( )
                $given : PhoneNumberGiven( )
            then
                insertLogical( new Violation( "V-CON-01", "C21", "REGULATION", "QUALITY_DEPARTMENT", null, null, 2, $given, $given.at() ) );
            end

            rule "C41 A refusal by a department"
            when
                FirstAsked( )
                $refused : Refused( byDepartment != null, $department : byDepartment, reasonCode == RefusalReason.OTHER )
            then
                insertLogical( new Violation( "V-RSP-01", "C41", "REGULATION", "DEPARTMENT", $department, null, 3, $refused, $refused.at() ) );
            end
            """;

    private AuditedHome() {}

    static void use(DynamicPropertyRegistry properties) {
        properties.add("shouwen.home", () -> made().toString());
    }

    private static Path made() {
        try {
            Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "audited");
            for (Map.Entry<String, byte[]> file : Shipped.files().entrySet()) {
                boolean catalogue = file.getKey().endsWith("violations.xlsx");
                write(home.resolve(file.getKey()), catalogue ? withoutBreaches(file.getValue()) : file.getValue());
            }
            write(home.resolve("rules/zz-audited.drl"), RULES.getBytes(StandardCharsets.UTF_8));
            return home;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] withoutBreaches(byte[] violations) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(violations));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Row headings = workbook.getSheet("违规目录").getRow(1);
            int enabled = IntStream.range(0, headings.getLastCellNum())
                    .filter(place ->
                            headings.getCell(place).getStringCellValue().equals("启用"))
                    .findFirst()
                    .orElseThrow();
            workbook.getSheet("违规目录").forEach(row -> {
                if (row.getRowNum() > 1 && row.getCell(enabled) != null) {
                    row.getCell(enabled).setCellValue("否");
                }
            });
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
