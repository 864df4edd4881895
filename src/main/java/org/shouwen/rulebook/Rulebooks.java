package org.shouwen.rulebook;

import java.util.function.Function;

public class Rulebooks {
    public <T> T use(Function<Rulebook, T> use) {
        throw new UnsupportedOperationException();
    }
}
