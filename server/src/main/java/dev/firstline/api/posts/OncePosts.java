package dev.firstline.api.posts;

import dev.firstline.explanation.Refused;
import dev.firstline.idempotency.Submissions;
import dev.firstline.web.problems.Problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Objects;

/**
 * Does a POST that has an {@code Idempotency-Key} once for its token (API-1): work, answer and the
 * note of both are one transaction. Sent again, it gets the answer that it got; sent twice at once,
 * the second waits for the first. What was refused or failed is not remembered.
 */
public class OncePosts extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST_KEY = 200;

    private final Submissions submissions;
    private final Problems problems;
    private final JsonMapper json;

    public OncePosts(Submissions submissions, Problems problems, JsonMapper json) {
        this.submissions = submissions;
        this.problems = problems;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try {
            String key = key(request);
            String asked = RequestText.of(request);
            Submissions.Outcome outcome =
                    submissions.once(scope(), key, asked, () -> remember(request, answer, chain));
            if (outcome.replayed()) {
                json.readValue(outcome.answer(), Remembered.class).replay(answer);
            }
        } catch (NotDone done) {
            done.rethrow();
        } catch (RuntimeException | IOException fault) {
            problems.write(request, answer, fault);
        }
        answer.copyBodyToResponse();
    }

    private String remember(
            HttpServletRequest request, ContentCachingResponseWrapper answer, FilterChain chain) {
        try {
            chain.doFilter(request, answer);
        } catch (IOException | ServletException fault) {
            throw new NotDone(fault);
        }
        if (answer.getStatus() >= 400) {
            throw new NotDone(null);
        }
        return json.writeValueAsString(Remembered.of(answer));
    }

    private static String key(HttpServletRequest request) {
        String key = Objects.requireNonNull(request.getHeader(HEADER)).strip();
        if (key.isEmpty() || key.length() > LONGEST_KEY || key.indexOf('\0') >= 0) {
            throw Refused.invalid(HEADER, "key.length");
        }
        return key;
    }

    private static String scope() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return Objects.requireNonNull(caller).getName();
    }
}
