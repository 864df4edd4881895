package org.shouwen.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Decision;
import org.shouwen.decision.Decision.Explanation;
import org.shouwen.table.Text;

/** What came of a scenario. */
public sealed interface Outcome {

    /** What the rules concluded, one entry a rule; nothing where they did not come to an end. */
    List<Explanation> explanation();

    /** The rules came to an end. */
    record Decided(Decision decision) implements Outcome {

        @Override
        public List<Explanation> explanation() {
            return decision.explanation();
        }
    }

    /** The rules weighed what an audit found. */
    record Weighed(List<Explanation> explanation) implements Outcome {}

    /**
     * The question was not taken, or a rule failed.
     *
     * @param pointer where the fault stands in the enquiry, as callers are told; {@code null} if a rule failed
     */
    record Refused(@Nullable String pointer, Text message) implements Outcome {

        @Override
        public List<Explanation> explanation() {
            return List.of();
        }

        /** Whether pointer or message has that text in it. */
        boolean says(String text) {
            return pointer != null && pointer.contains(text)
                    || message.zh().contains(text)
                    || message.en().contains(text);
        }
    }
}
