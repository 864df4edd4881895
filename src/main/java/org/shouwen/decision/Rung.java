package org.shouwen.decision;

import java.time.Instant;
import org.shouwen.decision.conclusion.Escalation;
import org.shouwen.table.Text;

/**
 * Somebody who is to be told of a limit (G03), with the persons behind the roles and in words for people. Moments are
 * those that were told.
 *
 * @param concluded as the rules have it
 * @param holder who has to do the step
 * @param since when the step began
 * @param dueAt until when it is to be done
 * @param at from when on {@code to} is to be told; may lie in the future
 * @param to who is to be told
 * @param action what is to be done then
 * @param explanation all of it in a sentence
 */
public record Rung(
        Escalation concluded,
        Party holder,
        Instant since,
        Instant dueAt,
        Instant at,
        Party to,
        Text action,
        Text explanation) {}
