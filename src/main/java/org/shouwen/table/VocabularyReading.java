package org.shouwen.table;

import java.util.List;

/**
 * What {@code vocabulary.xlsx} holds.
 *
 * @param vocabularies the words that could be read
 * @param problems in reading order; empty if every sheet and cell was understood
 */
public record VocabularyReading(Vocabularies vocabularies, List<Problem> problems) {}
