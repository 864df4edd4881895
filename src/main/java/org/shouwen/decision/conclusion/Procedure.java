package org.shouwen.decision.conclusion;

import org.shouwen.table.Vocabulary;

/**
 * The document that governs how the request is processed (C81–C83).
 *
 * @param title the document's title as the company writes it
 */
public record Procedure(String title, @Vocabulary("条款") String clause) {}
