package dev.firstline.start.rehearsal;

import dev.firstline.start.WebAddress;
import dev.firstline.storage.DataFolder;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

import java.time.Duration;

/**
 * Has the demo's people visit a server that was started only for that, and stops it: what the JVM
 * loaded and measured meanwhile goes into its cache for the next starts.
 */
public final class Rehearsal implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);

    /** After that more of the same teaches the JVM little. */
    private static final Duration DAY = Duration.ofSeconds(20);

    /** After the demo has said where it is. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        ApplicationContext server = ready.getApplicationContext();
        if (server.getBean(WebAddress.class).find().isPresent()) {
            Thread.ofPlatform().name("rehearsal").start(() -> visitAndStop(server));
        }
    }

    private static void visitAndStop(ApplicationContext server) {
        try {
            Day.at(DemoAddress.in(server.getBean(DataFolder.class).root())).pass(DAY);
        } catch (Exception fault) {
            log.warn("The rehearsal ended early ({}): starts will be slower.", fault.toString());
        } finally {
            System.exit(SpringApplication.exit(server));
        }
    }
}
