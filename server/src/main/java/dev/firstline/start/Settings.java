package dev.firstline.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings that a person may mistype, as they are looked at before anything starts. Each module
 * reads its own; what each means is in docs/operating.md.
 */
record Settings(
        @DefaultValue("8080") int port,
        @DefaultValue Smtp smtp,
        @DefaultValue("true") boolean demo,
        @Nullable Long demoSize,
        @Nullable String programme,
        @Nullable String publicUrl,
        @DefaultValue Database database) {

    Settings {
        programme = blankToNull(programme);
        publicUrl = blankToNull(publicUrl);
    }

    record Smtp(@DefaultValue("2525") int port) {}

    record Database(@Nullable String url, @Nullable String ownerUrl) {

        Database {
            url = blankToNull(url);
            ownerUrl = blankToNull(ownerUrl);
        }
    }

    /** An environment variable that is set to nothing stands for a setting that is not given. */
    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
