package org.shouwen.scenario;

import java.util.ArrayList;
import java.util.List;

/** When what came is what was expected. */
public enum Match {
    /** One value, this one. */
    SAME {
        @Override
        boolean holds(List<Value> expected, List<Value> actual) {
            return IN_ORDER.holds(expected, actual);
        }
    },
    /** These, in this order, and no others. */
    IN_ORDER {
        @Override
        boolean holds(List<Value> expected, List<Value> actual) {
            boolean alike = expected.size() == actual.size();
            for (int place = 0; alike && place < expected.size(); place++) {
                alike = actual.get(place).meets(expected.get(place));
            }
            return alike;
        }
    },
    /** These, in any order, and no others. */
    EXACTLY {
        @Override
        boolean holds(List<Value> expected, List<Value> actual) {
            return missing(expected, actual).isEmpty()
                    && surplus(expected, actual).isEmpty();
        }
    },
    /** These, and perhaps others; none at all where none is expected. */
    AT_LEAST {
        @Override
        boolean holds(List<Value> expected, List<Value> actual) {
            return expected.isEmpty()
                    ? actual.isEmpty()
                    : missing(expected, actual).isEmpty();
        }
    },
    /** None of these. */
    NONE_OF {
        @Override
        boolean holds(List<Value> expected, List<Value> actual) {
            return hits(expected, actual).isEmpty();
        }
    };

    abstract boolean holds(List<Value> expected, List<Value> actual);

    /** What was expected and did not come. */
    static List<Value> missing(List<Value> expected, List<Value> actual) {
        List<Value> missing = new ArrayList<>(expected);
        missing.removeIf(wanted -> actual.stream().anyMatch(came -> came.meets(wanted)));
        return missing;
    }

    /** What came and was not expected. */
    static List<Value> surplus(List<Value> expected, List<Value> actual) {
        List<Value> surplus = new ArrayList<>(actual);
        surplus.removeIf(came -> expected.stream().anyMatch(came::meets));
        return surplus;
    }

    /** What came of those that were named. */
    static List<Value> hits(List<Value> named, List<Value> actual) {
        List<Value> hits = new ArrayList<>(actual);
        hits.removeIf(came -> named.stream().noneMatch(came::meets));
        return hits;
    }
}
