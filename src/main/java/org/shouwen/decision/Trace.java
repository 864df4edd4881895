package org.shouwen.decision;

import java.util.List;
import org.shouwen.rulebook.Conclusion;

/**
 * A judgement with everything the rules concluded for it.
 *
 * @param conclusions each with its rule, rows and facts, in the order in which it was concluded
 */
public record Trace(Judgement judgement, List<Conclusion> conclusions) {}
