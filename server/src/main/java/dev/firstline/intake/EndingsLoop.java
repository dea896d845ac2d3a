package dev.firstline.intake;

import dev.firstline.jobs.WorkLoop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Looks which agreement's last day has passed, in every process (PRG-3). */
@Configuration(proxyBeanMethods = false)
class EndingsLoop {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    WorkLoop endingsOfAgreements(EndedAgreements ended) {
        return new WorkLoop("endings", PAUSE, ended::goOn);
    }
}
