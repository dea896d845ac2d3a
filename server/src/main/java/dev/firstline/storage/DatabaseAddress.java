package dev.firstline.storage;

import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import javax.sql.DataSource;

/**
 * A PostgreSQL database, and who comes to it.
 *
 * @param url JDBC, without user and password, so that it may be shown and logged
 */
public record DatabaseAddress(String url, @Nullable String user, @Nullable String password) {

    /**
     * Reads what an administrator writes: {@code
     * jdbc:postgresql://host:5432/name?user=…&password=…}.
     *
     * @throws SettingRefused when it is not such a URL
     */
    public static DatabaseAddress of(String jdbcUrl) {
        Properties parts = Driver.parseURL(jdbcUrl, null);
        if (parts == null) {
            throw new SettingRefused(
                    "The database URL is not understood: write jdbc:postgresql://HOST:5432/NAME?user=USER&password=PASSWORD.");
        }
        return new DatabaseAddress(
                jdbcUrl.replaceAll("(?<=[?&])(user|password)=[^&]*&?", "").replaceAll("[?&]$", ""),
                PGProperty.USER.getOrDefault(parts),
                PGProperty.PASSWORD.getOrDefault(parts));
    }

    /** The same server, another of its databases. */
    public DatabaseAddress database(String name) {
        return new DatabaseAddress(
                url.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"), user, password);
    }

    /** The same user, by another way. */
    public DatabaseAddress at(String otherUrl) {
        return new DatabaseAddress(otherUrl, user, password);
    }

    public Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /**
     * Opens a new connection each time it is asked. Its faults name constraints and columns, and no
     * value: they end in logs, and rows hold what people wrote.
     */
    public DataSource dataSource() {
        DriverManagerDataSource source = new DriverManagerDataSource(url);
        source.setUsername(user);
        source.setPassword(password);
        source.setConnectionProperties(withoutValues());
        return source;
    }

    private static Properties withoutValues() {
        Properties properties = new Properties();
        PGProperty.LOG_SERVER_ERROR_DETAIL.set(properties, false);
        return properties;
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
