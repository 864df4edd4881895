package org.shouwen.check;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwen.mutation.MutationAccount;
import org.shouwen.run.Account;

/**
 * What a check came to.
 *
 * @param workbooks the scenario workbooks with the differences in their cells, by the paths of the originals
 * @param tables copies of decision tables with the rows marked that no scenario touched, by file name
 * @param mutation {@code null} if cells were not changed
 * @param unnoticed copies of decision tables with the cells marked whose change no scenario noticed, by file name
 */
record Examined(
        Account account,
        SortedMap<String, byte[]> workbooks,
        SortedMap<String, byte[]> tables,
        @Nullable MutationAccount mutation,
        SortedMap<String, byte[]> unnoticed) {

    /** Without copies. */
    Examined(Account account, @Nullable MutationAccount mutation) {
        this(account, new TreeMap<>(), new TreeMap<>(), mutation, new TreeMap<>());
    }

    Examined with(
            SortedMap<String, byte[]> workbooks,
            SortedMap<String, byte[]> tables,
            SortedMap<String, byte[]> unnoticed) {
        return new Examined(account, workbooks, tables, mutation, unnoticed);
    }
}
