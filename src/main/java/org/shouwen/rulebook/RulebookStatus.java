package org.shouwen.rulebook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Problem;

/**
 * What is in force, and what was refused.
 *
 * @param version {@code null} if no rulebook could ever be loaded, as are {@code since} and {@code source}
 * @param since when it was taken into force
 * @param rules in the order of files and lines
 * @param tables in the order of workbook and sheet
 * @param candidate what the folders hold now, if it was refused; {@code null} once it is mended
 */
public record RulebookStatus(
        @Nullable String version,
        @Nullable Instant since,
        @Nullable Source source,
        List<FileHash> files,
        List<RuleNote> rules,
        List<SheetSize> tables,
        @Nullable Refused candidate) {

    /** Where a rulebook came from. */
    public enum Source {
        /** The folders of rules and tables. */
        FOLDERS,
        /** The database, because the folders were broken when the service started. */
        STORE
    }

    /**
     * A file of the rulebook.
     *
     * @param path under the home folder
     * @param sha256 of its content, in hexadecimal digits
     */
    public record FileHash(String path, String sha256) {}

    /**
     * A sheet.
     *
     * @param rows how many are in use
     */
    public record SheetSize(String workbook, String sheet, int rows) {}

    /**
     * Files that were not taken into force.
     *
     * @param seenAt when they were first seen like this
     * @param problems in reading order
     */
    public record Refused(Instant seenAt, List<Problem> problems) {}

    static RulebookStatus none(@Nullable Refused candidate) {
        return new RulebookStatus(null, null, null, List.of(), List.of(), List.of(), candidate);
    }

    static RulebookStatus of(InForce held, @Nullable Refused candidate) {
        Generation generation = held.generation();
        return new RulebookStatus(
                generation.version(),
                held.since(),
                held.source(),
                generation.candidate().files().entrySet().stream()
                        .map(file -> new FileHash(file.getKey(), RulebookFiles.sha256(file.getValue())))
                        .toList(),
                generation.ruleNotes(),
                generation.tables().stream()
                        .map(table -> new SheetSize(
                                table.workbook(),
                                table.shape().sheet(),
                                table.rows().size()))
                        .toList(),
                candidate);
    }
}
