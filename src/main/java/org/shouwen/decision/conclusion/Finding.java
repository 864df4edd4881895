package org.shouwen.decision.conclusion;

import org.shouwen.table.Vocabulary;

/** Something an auditor should see; never a breach. */
public record Finding(@Vocabulary("发现") String code, @Vocabulary("条款") String clause) {}
