package dev.firstline.intake;

import dev.firstline.jobs.WorkLoop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Looks whether another version of the programme holds by now, in every process. */
@Configuration(proxyBeanMethods = false)
class LargerAllowancesLoop {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    WorkLoop largerAllowances(LargerAllowances larger) {
        return new WorkLoop("allowances", PAUSE, larger::goOn);
    }
}
