package org.shouwen.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static final LedgerFact TOLD =
            new LedgerFact.Escalated(Instant.parse("2026-11-23T02:08:00Z"), "HAND_OVER", 2, "DEPARTMENT_HEAD");

    @Test
    void aLevelIsKeptAsANumber() {
        assertThat(Json.write(TOLD)).contains("\"level\":2");
    }

    /** Levels were kept as texts before. */
    @ParameterizedTest
    @ValueSource(strings = {"2", "\"2\""})
    void aLevelIsReadAsItWasKept(String level) {
        String kept =
                """
                {"type": "ESCALATED", "at": "2026-11-23T02:08:00Z", "step": "HAND_OVER", "level": %s,
                 "toRole": "DEPARTMENT_HEAD"}"""
                        .formatted(level);

        assertThat(Json.read(kept, LedgerFact.class)).isEqualTo(TOLD);
    }
}
