package dev.firstline.web.gate;

import dev.firstline.web.gate.Gate.Lane;
import dev.firstline.web.gate.Gate.Place;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Lets requests in as {@link Gate} says. What they wait at the gate counts as time of the server:
 * this comes after what takes it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class GateFilter extends OncePerRequestFilter {

    /** As many as there are connections: each waits for a database that works elsewhere. */
    private static final int WITH_EXTERNAL_DATABASE = 10;

    private final Gate gate;

    /**
     * @param room how many are worked on at once, where an operator says so
     * @param external the address of the database, where it is not the embedded one
     */
    GateFilter(
            @Value("${firstline.requests-at-once:#{null}}") @Nullable Integer room,
            @Value("${firstline.database.url:}") String external) {
        this.gate = new Gate(room == null ? room(external) : room, System::nanoTime);
    }

    /** The embedded database works beside: either is busy while the other waits. */
    private static int room(String external) {
        return external.isBlank()
                ? Runtime.getRuntime().availableProcessors()
                : WITH_EXTERNAL_DATABASE;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Place place = gate.enter(lane(request));
        try {
            chain.doFilter(request, response);
        } finally {
            gate.leave(place);
        }
    }

    static Lane lane(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            return Lane.ACTS;
        }
        if (isOfAProgram(request)) {
            return Lane.READS;
        }
        return isSearch(request) ? Lane.SEARCHES : Lane.LOOKS;
    }

    private static boolean isOfAProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** Pages that search call what is looked for so. */
    private static boolean isSearch(HttpServletRequest request) {
        return request.getParameter("q") != null;
    }
}
