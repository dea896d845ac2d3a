package dev.firstline.api.access;

import dev.firstline.web.problems.Problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Map;

/** Answers programs that bring no token, a wrong one, or one without the scope (RFC 6750, 3). */
@Component
class Denied implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "Bearer realm=\"Firstline\"";

    private final Problems problems;

    Denied(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException {
        boolean wrong = reason instanceof BadCredentialsException;
        challenge(response, wrong ? ", error=\"invalid_token\"" : "");
        String code = wrong ? "token.invalid" : "token.missing";
        problems.write(request, response, HttpStatus.UNAUTHORIZED, code, Map.of());
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        String scope = ApiSecurity.scopeFor(request.getMethod()).key();
        challenge(response, ", error=\"insufficient_scope\", scope=\"" + scope + "\"");
        problems.write(
                request, response, HttpStatus.FORBIDDEN, "scope.missing", Map.of("value", scope));
    }

    private static void challenge(HttpServletResponse response, String fault) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + fault);
    }
}
