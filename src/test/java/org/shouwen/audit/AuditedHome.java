package org.shouwen.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.shouwen.decision.Shipped;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A home folder with the shipped files and rules of its own that find violations by the simplest of facts. */
final class AuditedHome {

    /** A curt refusal is shirking, a department's refusal is one of the department, a wrong receiver is a misroute. */
    private static final String RULES =
            """
            package shouwen
            import org.shouwen.decision.conclusion.Misroute
            import org.shouwen.decision.conclusion.Violation
            import org.shouwen.ledger.LedgerFact.Refused
            import org.shouwen.ledger.LedgerFact.Transferred
            import org.shouwen.ledger.RefusalReason
            import org.shouwen.request.FirstAsked

            rule "C24 A refusal by the first-asked person"
            when
                FirstAsked( $department : department )
                $refused : Refused( by != null, reasonCode == RefusalReason.CURT )
            then
                insertLogical( new Violation( "V-SHK-01", "C24", "regulation".toUpperCase(), "FIRST_ASKED", $department, null, 3, $refused ) );
            end

            rule "C41 A refusal by a department"
            when
                FirstAsked( )
                $refused : Refused( byDepartment != null, $department : byDepartment, reasonCode == RefusalReason.OTHER )
            then
                insertLogical( new Violation( "V-RSP-01", "C41", "regulation".toUpperCase(), "DEPARTMENT", $department, null, 3, $refused ) );
            end

            rule "G17 A hand-over to the greens is wrong"
            when
                FirstAsked( )
                $sent : Transferred( toDepartment == "GREENING" )
            then
                insertLogical( new Misroute( "FIRST_ASKED", "GREENING", null, $sent, "G17" ) );
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
                write(home.resolve(file.getKey()), file.getValue());
            }
            write(home.resolve("rules/zz-audited.drl"), RULES.getBytes(StandardCharsets.UTF_8));
            return home;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
