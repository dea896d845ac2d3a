package dev.firstline.control;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import dev.firstline.web.SecurityHeaders;
import dev.firstline.web.problems.Problems;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

import java.util.Map;

/** Opens the control door for its secret; to everybody else there is nothing at these addresses. */
@Configuration(proxyBeanMethods = false)
class ControlSecurity {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 5)
    SecurityFilterChain controlChain(
            HttpSecurity http, SecurityHeaders headers, ControlSecret secret, Problems problems) {
        return http.securityMatcher("/control/**")
                .headers(headers)
                .authorizeHttpRequests(
                        calls ->
                                calls.anyRequest()
                                        .access((_, call) -> decide(secret, call.getRequest())))
                .exceptionHandling(
                        refusals ->
                                refusals.authenticationEntryPoint(
                                        (request, response, _) ->
                                                problems.write(
                                                        request, response, NOT_FOUND, "address",
                                                        Map.of())))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static AuthorizationDecision decide(ControlSecret secret, HttpServletRequest request) {
        return new AuthorizationDecision(secret.opensFor(request.getHeader(ControlFile.HEADER)));
    }
}
