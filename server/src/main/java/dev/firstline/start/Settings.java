package dev.firstline.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.net.InetAddress;
import java.time.ZoneId;
import java.util.List;

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
        @Nullable Integer requestsAtOnce,
        @DefaultValue("UTC") ZoneId zone,
        @DefaultValue Database database,
        @DefaultValue Mail mail,
        @DefaultValue Observation observation,
        @DefaultValue List<String> proxies,
        @DefaultValue Log log) {

    Settings {
        programme = blankToNull(programme);
        publicUrl = blankToNull(publicUrl);
    }

    record Smtp(
            @DefaultValue("127.0.0.1") InetAddress host,
            @DefaultValue("2525") int port,
            @DefaultValue List<String> recipients,
            @DefaultValue("64MB") DataSize largestMessage) {}

    record Database(@Nullable String url, @Nullable String ownerUrl) {

        Database {
            url = blankToNull(url);
            ownerUrl = blankToNull(ownerUrl);
        }
    }

    record Mail(@Nullable String supportAddress, @DefaultValue Relay relay) {}

    record Relay(@DefaultValue("25") int port, @DefaultValue("false") boolean startTls) {}

    record Observation(@DefaultValue List<String> from) {}

    record Log(@DefaultValue("") String format) {}

    /** An environment variable that is set to nothing stands for a setting that is not given. */
    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
