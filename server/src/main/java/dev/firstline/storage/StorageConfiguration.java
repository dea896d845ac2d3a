package dev.firstline.storage;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

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

    /**
     * Statements are planned once a connection. PostgreSQL would plan those with a limit or with
     * many joins each time, which takes several times as long as to carry them out; where a plan
     * has to depend on what is asked, the statement is written so that it does.
     */
    private static final String PLANNED_ONCE = "set plan_cache_mode = force_generic_plan";

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
        pool.setConnectionInitSql(PLANNED_ONCE);
        return pool;
    }

    @Bean
    Pipeline pipeline(DataSource dataSource) {
        return new Pipeline(dataSource);
    }

    @Bean
    ReadAhead readAhead(Pipeline pipeline) {
        return new ReadAhead(pipeline);
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource, Pipeline pipeline) {
        return new PipelinedJdbc(dataSource, pipeline);
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource, Pipeline pipeline) {
        return new PipelinedTransactions(dataSource, pipeline);
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
