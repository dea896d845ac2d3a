package dev.firstline.intake;

import dev.firstline.jobs.WorkLoop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Looks whether a month is over for somebody, in every process (INC-6). */
@Configuration(proxyBeanMethods = false)
class StatementLoop {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    WorkLoop statementIssueLoop(StatementsDue statements) {
        return new WorkLoop("statements", PAUSE, statements::issueSome);
    }
}
