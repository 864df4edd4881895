package org.shouwen.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** A decision as it is kept: all of it, in both languages, so that it reads back equal. */
final class DecisionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(
                    DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE,
                    DateTimeFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE)
            .build();

    private DecisionJson() {}

    static String write(Decision decision) {
        return MAPPER.writeValueAsString(decision);
    }

    static Decision read(String json) {
        return MAPPER.readValue(json, Decision.class);
    }
}
