package org.shouwen.audit.fact;

import java.time.LocalDate;

/** An audit is about to begin. */
public record AuditPeriod(LocalDate from, LocalDate to) {}
