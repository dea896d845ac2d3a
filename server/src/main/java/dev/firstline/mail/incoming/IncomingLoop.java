package dev.firstline.mail.incoming;

import dev.firstline.jobs.SideBySide;
import dev.firstline.jobs.WorkLoop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Settles kept messages, a few at a time, in the order in which they came: see {@link Strand}. */
@Configuration(proxyBeanMethods = false)
class IncomingLoop {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    SideBySide mailStrands() {
        return new SideBySide("mail-strand-", Reception.STRANDS);
    }

    @Bean
    WorkLoop incomingMail(Reception reception) {
        return new WorkLoop("incoming-mail", PAUSE, reception::settleNext);
    }
}
