package org.shouwen.oracle;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A spreadsheet compiled by Drools' own decision tables. */
final class DroolsTable {

    private final KieSession session;

    private DroolsTable(KieSession session) {
        this.session = session;
    }

    /** @param spreadsheet as {@link DroolsSpreadsheet} writes it */
    static DroolsTable of(byte[] spreadsheet) {
        KieServices services = KieServices.get();
        String unique = UUID.randomUUID().toString();
        ReleaseId release = services.newReleaseId("org.shouwen", "oracle", unique);
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        files.write("src/main/resources/oracle/" + unique + ".drl.xlsx", spreadsheet);
        KieBuilder builder = services.newKieBuilder(files, DroolsTable.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new AssertionError(errors);
        }
        return new DroolsTable(services.newKieContainer(release, DroolsTable.class.getClassLoader())
                .newKieSession());
    }

    /** The rows that answer, in no order. */
    List<Map<String, String>> ask(Map<String, String> by) {
        Asked asked = new Asked(by);
        FactHandle handle = session.insert(asked);
        session.fireAllRules();
        session.delete(handle);
        return asked.rows();
    }

    /** How many rules there are: one a row. */
    int rules() {
        return session.getKieBase().getKiePackages().stream()
                .mapToInt(part -> part.getRules().size())
                .sum();
    }
}
