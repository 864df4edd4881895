package org.shouwen.web;

import java.util.List;
import org.shouwen.decision.Decisions;
import org.shouwen.decision.UnknownCode;
import org.springframework.stereotype.Component;

/**
 * Tells a caller who finds nothing whether he asked by a code that nobody knows. Who finds something may ask by any: a
 * department may have left the vocabulary, and its records stay.
 */
@Component
class KnownParameters {

    private final Decisions decisions;

    KnownParameters(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @throws InvalidCall if nothing was found and {@code query} has a code that nobody knows */
    void check(Record query, long found) {
        if (found > 0) {
            return;
        }
        try {
            decisions.checkCodes(query);
        } catch (UnknownCode unknown) {
            List<ProblemDocument.Error> errors = unknown.places().stream()
                    .map(place ->
                            ProblemDocument.Error.inParameter(place.pointer().substring(1), place.message()))
                    .toList();
            throw new InvalidCall(ProblemType.UNKNOWN_CODE, errors);
        }
    }
}
