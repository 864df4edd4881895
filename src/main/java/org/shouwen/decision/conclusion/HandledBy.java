package org.shouwen.decision.conclusion;

import org.shouwen.table.Vocabulary;
import org.shouwen.time.Deadline;

/** Until when the department that has a request for which a form was filed is to handle it (G38). */
public record HandledBy(Deadline deadline, @Vocabulary("条款") String clause) {}
