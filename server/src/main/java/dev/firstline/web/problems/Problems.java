package dev.firstline.web.problems;

import dev.firstline.texts.Language;
import dev.firstline.texts.Texts;
import dev.firstline.texts.Wording;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Map;

/** Answers programs with what went wrong, in the language that they accept. Never a stack trace. */
@Component
public class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final Texts texts;
    private final JsonMapper json;

    Problems(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** Whether whoever asks for this address is a program. */
    public static boolean areFor(String path) {
        return path.startsWith("/api/")
                || path.startsWith("/control/")
                || path.equals("/demo/clock");
    }

    /** Answers with what was thrown. */
    public void write(HttpServletRequest request, HttpServletResponse response, Exception fault)
            throws IOException {
        Problem problem = Faults.problem(fault, wording(request));
        if (problem.status() >= 500) {
            log.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
        }
        if (fault instanceof ErrorResponse told) {
            told.getHeaders()
                    .forEach((name, all) -> all.forEach(it -> response.setHeader(name, it)));
        }
        write(response, problem);
    }

    /** Answers with the problem of a code. */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            Map<String, Object> facts)
            throws IOException {
        write(response, Problem.of(status, code, wording(request), facts));
    }

    /** The problem of a request of which nothing but the status is known. */
    public Problem of(HttpServletRequest request, HttpStatus status) {
        return Faults.problem(status, wording(request));
    }

    private void write(HttpServletResponse response, Problem problem) throws IOException {
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private Wording wording(HttpServletRequest request) {
        return texts.in(Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
