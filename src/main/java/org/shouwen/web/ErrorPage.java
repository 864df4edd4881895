package org.shouwen.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers for errors that no controller raised, for instance in a filter. */
@Hidden
@RestController
class ErrorPage implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDocument> error(HttpServletRequest call) {
        Object status = call.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = call.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        HttpStatus known = status instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
        ProblemDocument problem = Problems.ofStatus(
                known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known, path == null ? null : path.toString());
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
