package dev.firstline.intake;

import dev.firstline.jobs.WorkLoop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Looks whose first day as single point of contact has come, in every process (INT-6). */
@Configuration(proxyBeanMethods = false)
class BeginningsLoop {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    WorkLoop beginningsOfContacts(DraftReaders readers) {
        return new WorkLoop("contacts", PAUSE, readers::goOn);
    }
}
