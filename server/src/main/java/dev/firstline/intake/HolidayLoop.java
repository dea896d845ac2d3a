package dev.firstline.intake;

import dev.firstline.jobs.WorkLoop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Looks whether other holidays hold by now, in every process (COM-6). */
@Configuration(proxyBeanMethods = false)
class HolidayLoop {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    WorkLoop holidayRecountLoop(HolidayRecounts recounts) {
        return new WorkLoop("holidays", PAUSE, recounts::goOn);
    }
}
