package org.shouwen.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was trained in the duties of the departments of the office (C06).
 *
 * @param topic as the record says; for people
 */
public record Training(String staffId, LocalDate date, @Nullable String topic) {}
