package dev.firstline.mail.outgoing;

import dev.firstline.jobs.WorkLoop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Sends mail as long as some is due. */
@Configuration(proxyBeanMethods = false)
class OutgoingLoop {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** Nobody waits for a mail so exactly, and several are written and sent for less. */
    private static final Duration GATHERING = Duration.ofMillis(50);

    @Bean
    WorkLoop outgoingMail(OutboxSender sender) {
        return new WorkLoop("outgoing-mail", PAUSE, GATHERING, sender::sendSome);
    }
}
