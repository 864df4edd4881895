package org.shouwen.audit.fact;

/**
 * That as many violations which count came before the charged one in other cases, and were of the same person or department.
 *
 * @param earlier 0 for the charged one itself
 * @param monthsBefore whole months from the first of them to the charged one
 */
public record Repetition(int earlier, long monthsBefore) {}
