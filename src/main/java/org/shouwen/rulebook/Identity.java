package org.shouwen.rulebook;

import org.jspecify.annotations.Nullable;

/** A fact, equal to itself only, whatever it holds. */
record Identity(@Nullable Object fact) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Identity identity && identity.fact == fact;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(fact);
    }
}
