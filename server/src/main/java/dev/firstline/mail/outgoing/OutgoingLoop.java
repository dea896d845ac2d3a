package dev.firstline.mail.outgoing;

import dev.firstline.jobs.WorkLoop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Sends mail as long as some is due. */
@Configuration(proxyBeanMethods = false)
class OutgoingLoop {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    WorkLoop outgoingMail(OutboxSender sender) {
        return new WorkLoop("outgoing-mail", PAUSE, sender::sendSome);
    }
}
