package dev.firstline.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Runs the chores of all modules, one after the other; db-scheduler sees to it that one process
 * does.
 */
@Configuration(proxyBeanMethods = false)
class Housekeeping {

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

    @Bean
    RecurringTask<Void> chores(ObjectProvider<Chore> chores) {
        return Tasks.recurring("chores", FixedDelay.ofHours(1))
                .execute((task, context) -> chores.forEach(Housekeeping::run));
    }

    /** One that fails does not keep the others from being done. */
    private static void run(Chore chore) {
        try {
            chore.run();
        } catch (Exception fault) {
            log.warn("Not tidied, and tried again in an hour: {}", chore.name());
            log.debug("Not tidied: {}", chore.name(), fault);
        }
    }
}
