package dev.firstline.storage;

import static java.util.function.Predicate.not;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Settings of storage.
 *
 * @param data the data folder
 */
@ConfigurationProperties("firstline")
record StorageProperties(@DefaultValue("data") String data, @DefaultValue External database) {

    /** As it was typed: a Path of the framework's own making knows no folder above. */
    Path folder() {
        return Path.of(data.isBlank() ? "data" : data);
    }

    /**
     * A PostgreSQL of one's own instead of the embedded one.
     *
     * @param url JDBC, with user and password: what the server works under
     * @param ownerUrl the same database for the owner of its tables; that of url where absent
     */
    record External(@Nullable String url, @Nullable String ownerUrl) {

        Optional<DatabaseAddresses> addresses() {
            return Optional.ofNullable(url)
                    .filter(not(String::isBlank))
                    .map(worker -> addresses(worker, ownerUrl));
        }

        private static DatabaseAddresses addresses(String worker, @Nullable String owner) {
            return new DatabaseAddresses(
                    DatabaseAddress.of(worker),
                    DatabaseAddress.of(owner == null || owner.isBlank() ? worker : owner));
        }
    }
}
