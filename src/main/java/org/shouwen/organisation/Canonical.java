package org.shouwen.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one written form of a chart that is stored and hashed. It has its own mapper: a setting of the service's JSON
 * must not change versions that stored decisions name. What is absent is left out, so that an optional field added
 * later changes no version either.
 */
final class Canonical {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final int VERSION_DIGITS = 12;

    private Canonical() {}

    static String write(Chart chart) {
        return MAPPER.writeValueAsString(chart);
    }

    static Chart read(String content) {
        return MAPPER.readValue(content, Chart.class);
    }

    static String version(Chart chart) {
        byte[] hash = sha256().digest(write(chart).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, VERSION_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
