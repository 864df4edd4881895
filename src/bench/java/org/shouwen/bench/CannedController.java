package org.shouwen.bench;

import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reads a body and answers what it was given to answer: what the server costs without deciding anything. */
@RestController
@Profile(CannedController.PROFILE)
class CannedController {

    static final String PROFILE = "bench";
    static final String PATH = "/api/v1/canned";

    private volatile byte[] answer = {};

    void answer(byte[] next) {
        answer = next;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] take(@RequestBody byte[] body) {
        return body.length == 0 ? new byte[0] : answer;
    }
}
