package dev.firstline.api.posts;

import dev.firstline.web.problems.BodyTooLarge;
import dev.firstline.web.problems.Problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Reads a body to its end before anything begins, so that no transaction waits for a slow sender;
 * one that is too large is refused. Forms with files are left to the container, which keeps them on
 * disk.
 */
public class WholeBodies extends OncePerRequestFilter {

    /** Enough for the longest message with each character escaped, in bytes. */
    static final int LARGEST = 8 * 1024 * 1024;

    private final Problems problems;

    public WholeBodies(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET") || isMultipart(request);
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            problems.write(request, response, new BodyTooLarge(LARGEST));
            return;
        }
        chain.doFilter(new WholeBody(request, bytes), response);
    }
}
