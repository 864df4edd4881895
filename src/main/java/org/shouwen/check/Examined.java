package org.shouwen.check;

import java.util.SortedMap;
import org.shouwen.run.Account;

/**
 * What a check came to.
 *
 * @param workbooks the scenario workbooks with the differences in their cells, by the paths of the originals
 * @param tables copies of decision tables with the rows marked that no scenario touched, by file name
 */
record Examined(Account account, SortedMap<String, byte[]> workbooks, SortedMap<String, byte[]> tables) {}
