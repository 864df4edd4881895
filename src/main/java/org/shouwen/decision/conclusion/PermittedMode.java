package org.shouwen.decision.conclusion;

import org.shouwen.table.Vocabulary;

/**
 * A mode in which the hand-over to the responsible department may be made (C51–C54).
 *
 * @param rank 1 is recommended first (G16)
 */
public record PermittedMode(@Vocabulary("移交方式") String mode, int rank, @Vocabulary("条款") String clause) {}
