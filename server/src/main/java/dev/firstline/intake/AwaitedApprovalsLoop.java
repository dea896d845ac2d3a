package dev.firstline.intake;

import dev.firstline.entitlement.ApproverChanges;
import dev.firstline.jobs.WorkLoop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Looks whether other people may approve by now, in every process (CAS-12). */
@Configuration(proxyBeanMethods = false)
class AwaitedApprovalsLoop {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PAUSE_OF_DAYS = Duration.ofSeconds(10);
    private static final int AT_ONCE = 200;

    @Bean
    WorkLoop awaitedApprovalsLoop(AwaitedApprovals awaited) {
        return new WorkLoop("approvals", PAUSE, awaited::goOn);
    }

    @Bean
    WorkLoop approversOfTheDayLoop(ApproverChanges changes) {
        return new WorkLoop(
                "approvers-of-the-day", PAUSE_OF_DAYS, () -> changes.notePassedDays(AT_ONCE));
    }
}
