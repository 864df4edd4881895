package org.shouwen.run;

import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a run of scenarios: {@code S-} and twelve characters nobody can guess. */
public record RunId(String value) {

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
