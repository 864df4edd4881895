package org.shouwen.check;

import java.util.SortedMap;
import org.shouwen.run.Account;

/**
 * What a check came to.
 *
 * @param workbooks the scenario workbooks with the differences in their cells, by the paths of the originals
 */
record Examined(Account account, SortedMap<String, byte[]> workbooks) {}
