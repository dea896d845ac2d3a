package dev.firstline.web;

import dev.firstline.texts.Language;
import dev.firstline.texts.Texts;
import dev.firstline.texts.Wording;
import dev.firstline.web.Visitor.Face;
import dev.firstline.web.view.DemoBar;
import dev.firstline.web.view.DemoBar.DemoPerson;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What all faces share, without database and accounts: for tests, and to look at the showcase. */
@EnableAutoConfiguration(
        exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class},
        excludeName =
                "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration")
@ComponentScan(basePackageClasses = {WebConfiguration.class, Texts.class})
class WebOnly {
    static final Instant FRIDAY = Instant.parse("2026-11-20T15:30:00Z");
    static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    public static void main(String[] args) {
        SpringApplication.run(WebOnly.class, args);
    }

    @Bean
    SecurityFilterChain everythingOpen(HttpSecurity http, SecurityHeaders headers) {
        return http.headers(headers)
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .build();
    }

    @Bean
    InstantSource time() {
        return InstantSource.fixed(FRIDAY);
    }

    @Bean
    Visitors visitors() {
        return new Visitors() {
            @Override
            public Optional<Visitor> find(HttpServletRequest request) {
                return Optional.of(
                        new Visitor(
                                "ana", "Ana Pop", null, BUCHAREST, Set.of(Face.PORTAL, Face.DESK)));
            }

            @Override
            public void choose(Visitor visitor, Language language) {}
        };
    }

    @Bean
    DemoBars demoBars() {
        return WebOnly::demoBar;
    }

    private static DemoBar demoBar(Wording wording) {
        var people =
                List.of(
                        new DemoPerson("ana", "Ana", "contact at Acme", true),
                        new DemoPerson("ion", "Ion", "technician", false),
                        new DemoPerson("maria", "Maria", "support manager", false));
        return new DemoBar(wording.times(BUCHAREST, FRIDAY).exact(FRIDAY), true, people);
    }
}
