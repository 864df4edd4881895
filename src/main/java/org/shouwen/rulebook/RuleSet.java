package org.shouwen.rulebook;

import java.util.List;
import java.util.Map;

/**
 * Rules that compile, with what their files say about them.
 *
 * @param hash of the rule files alone
 * @param notes by rule name, in the order of files and lines
 */
record RuleSet(
        String hash, List<RuleFile> files, Declarations declarations, Map<String, RuleNote> notes, Compiled compiled) {}
