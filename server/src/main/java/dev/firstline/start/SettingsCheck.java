package dev.firstline.start;

import dev.firstline.storage.SettingRefused;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Looks at the settings once they are read and before anything starts, so that a mistake costs no
 * time.
 */
final class SettingsCheck
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(Binder.get(event.getEnvironment()).bindOrCreate("firstline", Settings.class));
    }

    /** After the files are read and before the log is set up, whose format may be mistyped too. */
    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }

    /**
     * @throws SettingRefused for the first setting that cannot be used
     */
    static void check(Settings settings) {
        checkEach(settings);
        requireTwoPorts(settings.port(), settings.smtp().port());
        requireDemo(settings.demoSize(), settings.demo());
        Ports.requireFree(settings.port(), "--port");
        Ports.requireFree(settings.smtp().host(), settings.smtp().port(), "--smtp-port");
    }

    private static void checkEach(Settings settings) {
        SettingRules.port("firstline.port", settings.port());
        SettingRules.port("firstline.smtp.port", settings.smtp().port());
        SettingRules.port("firstline.mail.relay.port", settings.mail().relay().port());
        SettingRules.ofThisMachine("firstline.smtp.host", settings.smtp().host());
        SettingRules.size("firstline.smtp.largest-message", settings.smtp().largestMessage());
        SettingRules.addresses("firstline.smtp.recipients", settings.smtp().recipients());
        SettingRules.address("firstline.mail.support-address", settings.mail().supportAddress());
        SettingRules.demoSize("firstline.demo-size", settings.demoSize());
        SettingRules.programme(settings.programme());
        SettingRules.publicUrl(settings.publicUrl());
        SettingRules.requestsAtOnce("firstline.requests-at-once", settings.requestsAtOnce());
        SettingRules.database("firstline.database.url", settings.database().url());
        SettingRules.database("firstline.database.owner-url", settings.database().ownerUrl());
        SettingRules.networks("firstline.observation.from", settings.observation().from());
        SettingRules.networks("firstline.proxies", settings.proxies());
        SettingRules.logFormat(settings.log().format());
    }

    private static void requireTwoPorts(int pages, int mail) {
        if (pages != 0 && pages == mail) {
            throw new SettingRefused(
                    "Pages and mail cannot share port %d: give firstline.port or firstline.smtp.port another."
                            .formatted(pages));
        }
    }

    private static void requireDemo(@Nullable Long size, boolean demo) {
        if (size != null && !demo) {
            throw new SettingRefused(
                    "Made-up cases are for the demo only: leave out --demo-size (firstline.demo-size) or --no-demo (firstline.demo).");
        }
    }
}
