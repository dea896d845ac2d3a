package dev.firstline.intake;

import dev.firstline.jobs.WorkLoop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Looks for promises that are due, exact to a few seconds, in every process (COM-8). */
@Configuration(proxyBeanMethods = false)
class AlarmLoop {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    WorkLoop alarmLoop(Alarms alarms) {
        return new WorkLoop("alarms", PAUSE, alarms::sound);
    }
}
