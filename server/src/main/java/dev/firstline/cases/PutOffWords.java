package dev.firstline.cases;

import dev.firstline.jobs.WorkLoop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/**
 * Puts words in their places in the index of words, soon after they were said: a second of them at
 * once takes less than each of them alone.
 */
@Configuration(proxyBeanMethods = false)
class PutOffWords {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Bean
    WorkLoop putOffWordsLoop(CaseWordsStore words) {
        return new WorkLoop("put-off-words", PAUSE, () -> putInPlace(words));
    }

    /** Always waits for the pause, so that there is much at once. */
    private static boolean putInPlace(CaseWordsStore words) {
        words.putInPlace();
        return false;
    }
}
