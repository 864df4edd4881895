package org.shouwen.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** How requests and facts are kept: the words of the API, moments in UTC. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(
                    DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE,
                    DateTimeFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE)
            .build();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
