package dev.firstline.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks at the settings once they are read and before anything starts, so that a mistake costs no
 * time.
 */
final class SettingsCheck
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final long LARGEST_DEMO = 2_000_000;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(Binder.get(event.getEnvironment()).bindOrCreate("firstline", Settings.class));
    }

    /** After the files are read and the log is set up. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /**
     * @throws WrongSettingException for the first setting that cannot be used
     */
    static void check(Settings settings) {
        checkPort("firstline.port", settings.port());
        checkPort("firstline.smtp.port", settings.smtp().port());
        checkDemoSize(settings.demoSize(), settings.demo());
        checkProgramme(settings.programme());
        checkPublicUrl(settings.publicUrl());
        checkDatabase("firstline.database.url", settings.database().url());
        checkDatabase("firstline.database.owner-url", settings.database().ownerUrl());
        if (settings.port() != 0 && settings.port() == settings.smtp().port()) {
            throw new WrongSettingException(
                    "Pages and mail cannot share port %d: give firstline.port or firstline.smtp.port another."
                            .formatted(settings.port()));
        }
        Ports.requireFree(settings.port(), "--port");
        Ports.requireFree(settings.smtp().port(), "--smtp-port");
    }

    private static void checkPort(String name, int port) {
        if (port < 0 || port > 65_535) {
            throw new WrongSettingException(
                    "The setting %s is %d, but a port is a number from 1 to 65535 (or 0 for any that is free)."
                            .formatted(name, port));
        }
    }

    private static void checkDemoSize(@Nullable Long size, boolean demo) {
        if (size != null && (size < 1 || size > LARGEST_DEMO)) {
            throw new WrongSettingException(
                    "The setting firstline.demo-size is %d, but a demo is filled with 1 to %d made-up cases."
                            .formatted(size, LARGEST_DEMO));
        }
        if (size != null && !demo) {
            throw new WrongSettingException(
                    "Made-up cases are for the demo only: leave out --demo-size (firstline.demo-size) or --no-demo (firstline.demo).");
        }
    }

    private static void checkProgramme(@Nullable String programme) {
        if (programme != null && !isReadableFile(Path.of(programme))) {
            throw new WrongSettingException(
                    "The programme %s cannot be read: firstline.programme must name a file."
                            .formatted(programme));
        }
    }

    private static void checkPublicUrl(@Nullable String url) {
        if (url != null && !url.matches("https?://[^/?#]+/?")) {
            throw new WrongSettingException(
                    "The setting firstline.public-url is %s, but an address like https://support.example.com is needed."
                            .formatted(url));
        }
    }

    /** Says nothing of the value, which holds a password. */
    private static void checkDatabase(String name, @Nullable String url) {
        if (url != null && !url.startsWith("jdbc:postgresql://")) {
            throw new WrongSettingException(
                    "The setting %s must look like jdbc:postgresql://host/database?user=…&password=…."
                            .formatted(name));
        }
    }

    private static boolean isReadableFile(Path path) {
        return Files.isRegularFile(path) && Files.isReadable(path);
    }
}
