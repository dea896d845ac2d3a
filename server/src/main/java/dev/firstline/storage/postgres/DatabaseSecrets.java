package dev.firstline.storage.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * How to reach the embedded database: kept in {@code database.properties} of the data folder, which
 * only its owner may read.
 *
 * @param port the one it listens on, or listened on last; 0 before its first start
 */
record DatabaseSecrets(int port, String superuser, String owner, String worker) {

    private static final int BYTES = 24;

    static DatabaseSecrets of(Path dataFolder) throws IOException {
        return existIn(dataFolder) ? read(file(dataFolder)) : generate().save(dataFolder);
    }

    static boolean existIn(Path dataFolder) {
        return Files.exists(file(dataFolder));
    }

    DatabaseSecrets withPort(int newPort) {
        return new DatabaseSecrets(newPort, superuser, owner, worker);
    }

    DatabaseSecrets save(Path dataFolder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("port", String.valueOf(port));
        properties.setProperty("superuser.password", superuser);
        properties.setProperty("owner.password", owner);
        properties.setProperty("worker.password", worker);
        // A temporary file is born private.
        Path beside = Files.createTempFile(dataFolder, "database", ".new");
        try (OutputStream out = Files.newOutputStream(beside)) {
            properties.store(out, "The embedded PostgreSQL");
        }
        Files.move(beside, file(dataFolder), ATOMIC_MOVE, REPLACE_EXISTING);
        return this;
    }

    @Override
    public String toString() {
        return "DatabaseSecrets of port " + port;
    }

    private static DatabaseSecrets generate() {
        return new DatabaseSecrets(0, password(), password(), password());
    }

    private static String password() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static DatabaseSecrets read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new DatabaseSecrets(
                Integer.parseInt(properties.getProperty("port")),
                properties.getProperty("superuser.password"),
                properties.getProperty("owner.password"),
                properties.getProperty("worker.password"));
    }

    private static Path file(Path dataFolder) {
        return dataFolder.resolve("database.properties");
    }
}
