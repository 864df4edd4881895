package org.shouwen.organisation;

import java.util.List;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * An organisation as JSON: an object of arrays, {@code offices}, {@code departments}, {@code staff},
 * {@code appointments}, {@code roles} and, where there are any, {@code training} and {@code deputies}, with the fields
 * of the records of the same names. Words are given by their codes.
 */
public final class OrganisationJson {

    private OrganisationJson() {}

    /**
     * Reads and checks an organisation.
     *
     * @param rulebook the words in force: departments, posts and roles
     * @throws OrganisationException naming everything that is wrong with it, by JSON pointer
     */
    public static Organisation read(byte[] json, Vocabularies rulebook) {
        return new JsonDraft(tree(json), rulebook).read().checked();
    }

    public static byte[] write(Organisation organisation) {
        return Canonical.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(organisation.chart());
    }

    private static JsonNode tree(byte[] json) {
        try {
            return Canonical.MAPPER.readTree(json);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new OrganisationException(List.of(Fault.inJson(
                    "",
                    null,
                    new Text(
                            "不是正确的 JSON：第 %d 行第 %d 列，%s".formatted(line, column, e.getOriginalMessage()),
                            "not JSON: line %d, column %d, %s".formatted(line, column, e.getOriginalMessage())))));
        }
    }
}
