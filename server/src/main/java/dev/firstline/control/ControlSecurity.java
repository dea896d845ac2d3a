package dev.firstline.control;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Opens the control door for whoever brings the secret; for everybody else it does not exist. */
@Configuration(proxyBeanMethods = false)
class ControlSecurity {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain controlChain(HttpSecurity http, ControlSecret secret) {
        return http.securityMatcher("/control/**")
                .authorizeHttpRequests(
                        requests ->
                                requests.anyRequest()
                                        .access(
                                                (_, context) ->
                                                        new AuthorizationDecision(
                                                                secret.opensFor(
                                                                        context.getRequest()
                                                                                .getHeader(
                                                                                        ControlFile
                                                                                                .HEADER)))))
                .exceptionHandling(
                        faults ->
                                faults.authenticationEntryPoint(
                                        new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
