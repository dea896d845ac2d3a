package dev.firstline.api.posts;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An answer as it was given, to be given again. */
record Remembered(
        int status, @Nullable String location, @Nullable String contentType, String body) {

    private static final String REPLAYED = "Idempotency-Replayed";

    static Remembered of(ContentCachingResponseWrapper answer) {
        return new Remembered(
                answer.getStatus(),
                answer.getHeader(HttpHeaders.LOCATION),
                answer.getContentType(),
                new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    void replay(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader(REPLAYED, "true");
        if (location != null) {
            response.setHeader(HttpHeaders.LOCATION, location);
        }
        if (contentType != null) {
            response.setContentType(contentType);
        }
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
