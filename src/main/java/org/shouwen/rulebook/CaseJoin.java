package org.shouwen.rulebook;

import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/**
 * Whether a rule's match goes with the case it was made for. A match of rows alone, with facts of the case only under
 * {@code not}, {@code exists} or {@code accumulate}, outlives the case in a warm session: for the next one the engine
 * sees it hold as before, and concludes nothing again.
 */
final class CaseJoin {

    private final Declarations declarations;

    CaseJoin(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Whether each way in which {@code condition} can hold has a fact of the case, or a conclusion, in its match. */
    boolean isIn(@Nullable Object condition) {
        if (condition instanceof AndDescr all) {
            return all.getDescrs().stream().anyMatch(this::isIn);
        }
        if (condition instanceof OrDescr any) {
            return any.getDescrs().stream().allMatch(this::isIn);
        }
        return condition instanceof PatternDescr pattern
                && pattern.getSource() == null
                && !isTable(FactShapes.simple(pattern.getObjectType()));
    }

    private boolean isTable(String type) {
        return declarations
                .declared(type)
                .filter(declared -> declared.hasAnnotation(Declarations.SHEET))
                .isPresent();
    }
}
