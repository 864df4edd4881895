package org.shouwen.web;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class OpenApiPeek {
    @Test
    void peek(@LocalServerPort int port) throws Exception {
        Files.write(
                Path.of("/tmp/openapi.json"), Api.on(port).get("/v3/api-docs").bytes());
    }
}
