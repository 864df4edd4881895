package org.shouwen.audit.conclusion;

import org.shouwen.table.Vocabulary;

/**
 * A violation led to a valid complaint.
 *
 * @param offence its place among the case's violations, from 0
 */
public record Aggravated(int offence, @Vocabulary("条款") String clause) {}
