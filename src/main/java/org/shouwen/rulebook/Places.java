package org.shouwen.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** A small set of numbers in ascending order. Made for every conclusion of every decision, so it has to be cheap. */
final class Places {

    private int[] places = new int[4];
    private int count;

    void add(int place) {
        int at = count;
        while (at > 0 && places[at - 1] > place) {
            at--;
        }
        if (at > 0 && places[at - 1] == place) {
            return;
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        System.arraycopy(places, at, places, at + 1, count - at);
        places[at] = place;
        count++;
    }

    void addAll(Places others) {
        for (int i = 0; i < others.count; i++) {
            add(others.places[i]);
        }
    }

    /** What stands at these places. */
    <T> List<T> in(IntFunction<T> all) {
        Object[] found = new Object[count];
        for (int i = 0; i < count; i++) {
            found[i] = all.apply(places[i]);
        }
        return cast(found);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> cast(Object[] found) {
        return (List<T>) List.of(found);
    }
}
