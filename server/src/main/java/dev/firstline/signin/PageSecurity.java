package dev.firstline.signin;

import dev.firstline.access.Role;
import dev.firstline.accounts.Sessions;
import dev.firstline.web.SecurityHeaders;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * What an address asks of whoever opens it (ACC-6): the one readable table of pages and roles. What
 * may be done with a particular case is asked of its policy, behind the door.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final String[] CUSTOMERS = names(role -> !role.isStaff());
    private static final String[] STAFF = names(Role::isStaff);
    private static final String[] KEEPERS = names(role -> role.isStaff() && role != Role.AUDITOR);
    private static final String[] WORKERS =
            names(role -> role.isStaff() && role != Role.AUDITOR && role != Role.ACCOUNT_MANAGER);

    @Bean
    SecurityFilterChain pageSecurityChain(
            HttpSecurity http, Sessions sessions, SessionCookie cookie, SecurityHeaders headers)
            throws Exception {
        return http.authorizeHttpRequests(
                        pages ->
                                pages.dispatcherTypeMatchers(
                                                DispatcherType.ERROR, DispatcherType.FORWARD)
                                        .permitAll()
                                        .requestMatchers(
                                                "/assets/**",
                                                "/error",
                                                "/favicon.ico",
                                                "/health",
                                                "/metrics")
                                        .permitAll()
                                        .requestMatchers(
                                                "/",
                                                "/sign-in",
                                                "/sign-out",
                                                "/language",
                                                "/word/**",
                                                "/approval/**",
                                                "/first-administrator")
                                        .permitAll()
                                        .requestMatchers("/demo/**", "/dev/**", "/api/docs/**")
                                        .permitAll()
                                        .requestMatchers("/admin/programme/draft")
                                        .hasRole(Role.ADMINISTRATOR.name())
                                        .requestMatchers(
                                                HttpMethod.GET,
                                                "/admin/programme",
                                                "/admin/programme/**")
                                        .hasAnyRole(Role.ADMINISTRATOR.name(), Role.AUDITOR.name())
                                        .requestMatchers("/admin/**")
                                        .hasRole(Role.ADMINISTRATOR.name())
                                        .requestMatchers(
                                                "/requests/**",
                                                "/plan/**",
                                                "/profile/**",
                                                "/incidents/**")
                                        .hasAnyRole(CUSTOMERS)
                                        .requestMatchers(HttpMethod.GET, "/desk", "/desk/**")
                                        .hasAnyRole(STAFF)
                                        .requestMatchers(
                                                "/desk/organisations/**",
                                                "/desk/contacts/**",
                                                "/desk/agreements/**",
                                                "/desk/disputes/**",
                                                "/desk/incidents/**",
                                                "/desk/cases/*/approval",
                                                "/desk/products/**")
                                        .hasAnyRole(KEEPERS)
                                        .requestMatchers("/desk/**")
                                        .hasAnyRole(WORKERS)
                                        .anyRequest()
                                        .authenticated())
                .csrf(
                        csrf ->
                                csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                                        .ignoringRequestMatchers("/demo/clock"))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new SessionFilter(sessions, cookie), AuthorizationFilter.class)
                .exceptionHandling(
                        faults ->
                                faults.authenticationEntryPoint(Lapses::askToSignIn)
                                        .accessDeniedHandler(Lapses::refuse))
                .headers(headers)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> {})
                .build();
    }

    /**
     * People sign in by our own sessions: Spring's user store stays empty, and makes up no
     * password.
     */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }

    private static String[] names(Predicate<Role> wanted) {
        return Arrays.stream(Role.values()).filter(wanted).map(Role::name).toArray(String[]::new);
    }
}
