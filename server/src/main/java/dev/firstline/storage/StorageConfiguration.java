package dev.firstline.storage;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import java.time.InstantSource;

import javax.sql.DataSource;

/** Opens the data folder and the database for the server, in this order, and closes them last. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageProperties.class)
class StorageConfiguration {

    /** Few: none is held while waiting for anything else. */
    private static final int CONNECTIONS = 10;

    private static final int IDLE = 2;

    /** Longer than a killed PostgreSQL takes to be back. */
    private static final long PATIENCE_MILLIS = 15_000;

    @Bean
    DataFolder dataFolder(StorageProperties properties) {
        return DataFolder.open(properties.folder());
    }

    @Bean
    Database database(DataFolder data, StorageProperties properties) {
        return properties
                .database()
                .addresses()
                .map(Database::external)
                .orElseGet(() -> Database.embedded(data));
    }

    @Bean
    @Primary
    HikariDataSource dataSource(Database database) {
        DatabaseAddress worker = database.addresses().worker();
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("worker");
        pool.setDataSource(worker.dataSource());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(IDLE);
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        return pool;
    }

    @Bean
    @FlywayDataSource
    DataSource ownerDataSource(Database database) {
        DatabaseAddress owner = database.addresses().owner();
        DatabasePreparation.requireWhole(owner);
        return owner.dataSource();
    }

    @Bean
    Blobs blobs(DataFolder data, BlobStore store) {
        return new Blobs(data, store, InstantSource.system());
    }

    @Bean
    RawMailFiles rawMailFiles(DataFolder data) {
        return new RawMailFiles(data, InstantSource.system());
    }
}
