package org.shouwen.audit.fact;

/**
 * A training of the person who sent a customer to the wrong department for the first time.
 *
 * @param daysBefore days from the training to that; below zero for one that came later
 */
public record TrainingRecord(String staffId, long daysBefore) {}
