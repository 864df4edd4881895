package org.shouwen.audit;

import java.time.Instant;
import java.util.List;
import org.shouwen.table.Text;

/** Something about a case that the auditor should see; no violation. */
public record Found(String caseId, Instant receivedAt, String code, Text text, List<String> clauses) {}
