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
     * @param faults at least one
     */
    record Refused(List<Fault> faults) implements Outcome {

        @Override
        public List<Explanation> explanation() {
            return List.of();
        }

        /** Whether the place or the message of a fault has that text in it. */
        boolean says(String text) {
            return faults.stream().anyMatch(fault -> fault.says(text));
        }

        /** The first fault, and how many more there are. */
        Text text() {
            Text first = faults.get(0).text();
            int more = faults.size() - 1;
            return more == 0
                    ? new Text("被拒收：" + first.zh(), "refused: " + first.en())
                    : new Text(
                            "被拒收：%s（另有 %d 处）".formatted(first.zh(), more),
                            "refused: %s (and %d more)".formatted(first.en(), more));
        }
    }

    /**
     * Why a question was not answered.
     *
     * @param pointer where it stands in the enquiry, as callers are told; {@code null} if a rule failed
     */
    record Fault(@Nullable String pointer, Text message) {

        private boolean says(String text) {
            return pointer != null && pointer.contains(text)
                    || message.zh().contains(text)
                    || message.en().contains(text);
        }

        private Text text() {
            return pointer == null ? message : new Text(pointer + " " + message.zh(), pointer + " " + message.en());
        }
    }
}
