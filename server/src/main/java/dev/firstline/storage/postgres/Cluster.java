package dev.firstline.storage.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import dev.firstline.storage.DataFolder;
import dev.firstline.storage.StartRefused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of one PostgreSQL, and the programs that work on them.
 *
 * @param folder named after the major version whose files it holds
 */
record Cluster(Path folder, PostgresAccount account, PostgresBinaries binaries) {

    static final String SUPERUSER = "postgres";

    /**
     * PostgreSQL is started in the cluster's folder and told that it lies here: so it needs no way
     * through the folders above, which are closed to it where root keeps the data in a folder of
     * its own.
     */
    private static final String HERE = "/proc/self/cwd";

    private static final String STRETCHING = "scram_iterations";

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);

    static Cluster in(DataFolder data, PostgresAccount account, PostgresBinaries binaries)
            throws IOException {
        Path clusters = account.own(data.folder("postgres"));
        String major = String.valueOf(binaries.major());
        refuseOtherMajor(clusters, major);
        return new Cluster(clusters.resolve(major), account, binaries);
    }

    /** Makes the files where there are none: wholly or not at all. */
    void initialise(String password) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        log.info("Making a database in {}", folder);
        Path beside = folder.resolveSibling(folder.getFileName() + ".new");
        Path passwordFile = folder.resolveSibling("password.new");
        FileSystemUtils.deleteRecursively(beside);
        Files.deleteIfExists(passwordFile);
        account.own(Files.createDirectory(beside, DataFolder.PRIVATE));
        account.own(Files.createFile(passwordFile, DataFolder.PRIVATE_FILE));
        Files.writeString(passwordFile, password);
        complete(new Cluster(beside, account, binaries).initdb("../" + passwordFile.getFileName()));
        Files.delete(passwordFile);
        Files.move(beside, folder, ATOMIC_MOVE);
    }

    /** Ends what still runs on these files: the server that started it was killed. */
    void endOrphan() throws IOException {
        Postmaster noted = Postmaster.notedIn(folder).orElse(null);
        if (noted == null || !noted.alive()) {
            return;
        }
        if (noted.runsIn(folder)) {
            log.info("Ending the PostgreSQL (process {}) that a killed server left", noted.pid());
            stop();
        } else {
            // The number belongs to another process now, before which PostgreSQL would shy.
            Files.delete(folder.resolve("postmaster.pid"));
        }
    }

    Process start(PostgresSettings settings, int port, File output) throws IOException {
        DatabaseSocket socket = DatabaseSocket.in(folder, port);
        socket.clear();
        List<String> command = new ArrayList<>(List.of("postgres", "-D", HERE));
        command.addAll(
                unstretched(settings)
                        .with("port", String.valueOf(port))
                        .with("unix_socket_directories", socket.folder())
                        .arguments());
        return process(command).redirectOutput(output).start();
    }

    /**
     * Our passwords are 192 random bits, which no rounds of hashing make better. The usual 4,096
     * take some 50 ms in a JVM that has just begun, for each of the ten connections of a start.
     */
    private PostgresSettings unstretched(PostgresSettings settings) {
        return binaries.major() >= 16 ? settings.with(STRETCHING, "1") : settings;
    }

    /** Returns once it has ended: open sessions are cut, what is committed is kept. */
    void stop() throws IOException {
        complete(process(List.of("pg_ctl", "stop", "-D", HERE, "-m", "fast", "-t", "60")));
    }

    private ProcessBuilder initdb(String passwordFile) {
        List<String> command = new ArrayList<>(List.of("initdb", "-D", HERE));
        command.addAll(List.of("--username=" + SUPERUSER, "--pwfile=" + passwordFile));
        command.addAll(List.of("--auth=scram-sha-256", "--data-checksums", "--no-instructions"));
        // Order of text must not change with the machine's C library: indexes rely on it.
        command.addAll(List.of("--encoding=UTF8", "--locale=C.UTF-8"));
        if (binaries.major() >= 17) {
            command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            command.addAll(List.of("--set", STRETCHING + "=1"));
        }
        return process(command);
    }

    private ProcessBuilder process(List<String> command) {
        List<String> located = new ArrayList<>(command);
        located.set(0, binaries.program(command.getFirst()).toString());
        ProcessBuilder builder = new ProcessBuilder(account.command(located));
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        return builder;
    }

    private static void complete(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("%s failed: %s".formatted(builder.command(), said));
        }
    }

    private static void refuseOtherMajor(Path clusters, String major) throws IOException {
        try (Stream<Path> found = Files.list(clusters)) {
            List<String> names = found.map(path -> path.getFileName().toString()).toList();
            names.stream()
                    .filter(name -> name.matches("\\d+") && !names.contains(major))
                    .findFirst()
                    .ifPresent(other -> refuse(clusters, other, major));
        }
    }

    private static void refuse(Path clusters, String other, String major) {
        throw new StartRefused(
                "%s holds a database of PostgreSQL %s, and this Firstline brings %s: export with the Firstline that made it, and restore into a new data folder."
                        .formatted(clusters, other, major));
    }
}
