package dev.firstline.api.access;

import dev.firstline.access.Secret;
import dev.firstline.accounts.ApiTokens;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Optional;

/** Finds the person for whom a program acts, by its bearer token (RFC 6750). */
class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final AuthenticationEntryPoint refusal;

    BearerTokens(ApiTokens tokens, AuthenticationEntryPoint refusal) {
        this.tokens = tokens;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            Optional<TokenAuthentication> caller = authenticated(header);
            if (caller.isEmpty()) {
                refusal.commence(request, response, new BadCredentialsException("token"));
                return;
            }
            SecurityContextHolder.getContext().setAuthentication(caller.get());
        }
        chain.doFilter(request, response);
    }

    private Optional<TokenAuthentication> authenticated(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        Secret secret = new Secret(header.substring(SCHEME.length()).strip());
        return tokens.find(secret)
                .map(it -> new TokenAuthentication(it.person().actor(), it.token()));
    }
}
