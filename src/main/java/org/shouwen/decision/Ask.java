package org.shouwen.decision;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * What somebody expected of a decision: exactly one of these.
 *
 * @param rule the beginning of a rule's name: its clause, such as {@code C26}, or more
 * @param row a row of a table
 * @param owner who should answer for the next step
 * @param finalOwner where the way should end
 * @param action that should be owed by somebody
 * @param prohibition that should bind
 * @param violation that should be judged
 * @param finding that should be shown to the auditor
 * @param transferMode that should be permitted
 * @param firstAskedReleased {@code true}: that the first-asked responsibility should have ended
 */
public record Ask(
        @Nullable String rule,
        @Nullable RowAsked row,
        @Nullable PartyAsked owner,
        @Nullable PartyAsked finalOwner,
        @Vocabulary("动作") @Nullable String action,
        @Vocabulary("禁止") @Nullable String prohibition,
        @Vocabulary("违规") @Nullable String violation,
        @Vocabulary("发现") @Nullable String finding,
        @Vocabulary("移交方式") @Nullable String transferMode,
        @Nullable Boolean firstAskedReleased) {

    /**
     * A row by its id or by its number, whichever is given.
     *
     * @param workbook file name, for instance {@code routing.xlsx}
     * @param id the row's 编号, or, where the sheet has none, its key words joined by {@code /}
     * @param row row number as Excel shows it, from 1
     */
    public record RowAsked(String workbook, String sheet, @Nullable String id, @Nullable Integer row) {

        public RowAsked {
            if ((id == null) == (row == null)) {
                throw new IllegalArgumentException("id 与 row 应填且只填一项 / give either id or row");
            }
        }
    }

    /** Whoever holds a role, in that department or, where none is given, in any. */
    public record PartyAsked(@Vocabulary("角色") String role, @Vocabulary("部门") @Nullable String department) {}

    public Ask {
        if (Boolean.FALSE.equals(firstAskedReleased)) {
            throw new IllegalArgumentException(
                    "firstAskedReleased 只能填 true / firstAskedReleased takes nothing but true");
        }
        long given = Stream.of(
                        rule,
                        row,
                        owner,
                        finalOwner,
                        action,
                        prohibition,
                        violation,
                        finding,
                        transferMode,
                        firstAskedReleased)
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            throw new IllegalArgumentException("应填且只填一项 / give exactly one of the fields");
        }
    }

    /** Only a rule, or rules, by the beginning of their names. */
    public static Ask rule(String beginning) {
        return new Ask(beginning, null, null, null, null, null, null, null, null, null);
    }

    /** Only an owner. */
    public static Ask owner(String role, @Nullable String department) {
        return new Ask(null, null, new PartyAsked(role, department), null, null, null, null, null, null, null);
    }
}
