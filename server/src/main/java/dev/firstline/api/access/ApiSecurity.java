package dev.firstline.api.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;

import dev.firstline.accounts.ApiTokens;
import dev.firstline.accounts.Scope;
import dev.firstline.api.posts.OncePosts;
import dev.firstline.api.posts.WholeBodies;
import dev.firstline.idempotency.Submissions;
import dev.firstline.web.SecurityHeaders;
import dev.firstline.web.problems.Problems;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

import tools.jackson.databind.json.JsonMapper;

/** Lets programs in by token and scope; the description of the API is open to everybody. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** The scope that a method needs: to look, or to change. */
    static Scope scopeFor(String method) {
        return method.equals(GET.name()) || method.equals(HEAD.name())
                ? Scope.CASES_READ
                : Scope.CASES_WRITE;
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            SecurityHeaders headers,
            Denied denied,
            ApiTokens tokens,
            Problems problems,
            Submissions submissions,
            JsonMapper json) {
        return http.securityMatcher("/api/**")
                .headers(headers)
                .authorizeHttpRequests(
                        calls ->
                                calls.requestMatchers("/api/docs", "/api/docs/**", "/api/docs.yaml")
                                        .permitAll()
                                        .requestMatchers(GET, "/api/**")
                                        .hasAuthority(Scope.CASES_READ.key())
                                        .requestMatchers(HEAD, "/api/**")
                                        .hasAuthority(Scope.CASES_READ.key())
                                        .anyRequest()
                                        .hasAuthority(Scope.CASES_WRITE.key()))
                .addFilterAt(new BearerTokens(tokens, denied), BasicAuthenticationFilter.class)
                .addFilterAfter(new WholeBodies(problems), AuthorizationFilter.class)
                .addFilterAfter(new OncePosts(submissions, problems, json), WholeBodies.class)
                .exceptionHandling(
                        refusals ->
                                refusals.authenticationEntryPoint(denied)
                                        .accessDeniedHandler(denied))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
