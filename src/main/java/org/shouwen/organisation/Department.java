package org.shouwen.organisation;

import org.shouwen.table.Vocabulary;

/**
 * A department as it stands in one office; the same code in another office is another department.
 */
public record Department(String office, @Vocabulary("部门") String code) {}
