package org.shouwen.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.shouwen.table.Table;
import org.shouwen.table.Vocabularies;

/**
 * What a set of files says, read cell by cell.
 *
 * @param files contents by path under the home folder
 * @param tables in the order of workbook and sheet
 */
record Candidate(String version, SortedMap<String, byte[]> files, Vocabularies vocabularies, List<Table> tables) {

    boolean hasWordsOf(Candidate other) {
        return Arrays.equals(files.get(RulebookFiles.VOCABULARY), other.files.get(RulebookFiles.VOCABULARY));
    }
}
