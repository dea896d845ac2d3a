package dev.firstline.storage.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;

import dev.firstline.storage.DataFolder;
import dev.firstline.storage.StartRefused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the folder in which the packed PostgreSQL lies unpacked, or unpacks it.
 *
 * <p>Data folders of one machine share it. It is complete or not there: it is unpacked beside its
 * place and renamed.
 */
final class UnpackedPostgres {

    private static final Logger log = LoggerFactory.getLogger(UnpackedPostgres.class);

    private static final Set<PosixFilePermission> PASSABLE =
            PosixFilePermissions.fromString("rwxr-xr-x");

    private UnpackedPostgres() {}

    static PostgresBinaries find(DataFolder data, PostgresAccount account) {
        PostgresArchive archive = PostgresArchive.forThisMachine();
        List<Path> places = places(data);
        for (Path place : places) {
            try {
                if (usable(place, account)) {
                    return PostgresBinaries.in(unpacked(archive, place).resolve("bin"));
                }
            } catch (IOException e) {
                log.debug("PostgreSQL cannot be unpacked in {}", place, e);
            }
        }
        throw new StartRefused(
                "PostgreSQL cannot be unpacked where %s may run it (tried %s): make one of these folders writable and passable."
                        .formatted(account, places));
    }

    private static List<Path> places(DataFolder data) {
        Path home = Path.of(System.getProperty("user.home"));
        return Stream.of(
                        home.resolve(".cache/firstline"),
                        Path.of("/var/cache/firstline"),
                        data.root().resolve("programs"))
                // An account without a home has one named "?".
                .filter(Path::isAbsolute)
                .toList();
    }

    private static boolean usable(Path place, PostgresAccount account) throws IOException {
        if (account.dropsRoot() && !passableByAll(place)) {
            return false;
        }
        if (!Files.exists(place)) {
            Files.createDirectories(place);
            Files.setPosixFilePermissions(place, PASSABLE);
        }
        return Files.isWritable(place);
    }

    private static boolean passableByAll(Path place) throws IOException {
        for (Path step = place; step != null; step = step.getParent()) {
            if (Files.exists(step)
                    && !Files.getPosixFilePermissions(step).contains(OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private static Path unpacked(PostgresArchive archive, Path place) throws IOException {
        Path target = place.resolve(archive.stamp());
        if (!Files.isDirectory(target)) {
            log.info("Unpacking PostgreSQL into {}", target);
            Path beside = Files.createTempDirectory(place, "unpacking-");
            Files.setPosixFilePermissions(beside, PASSABLE);
            archive.unpackTo(beside);
            moveUnlessThere(beside, target);
        }
        return target;
    }

    private static void moveUnlessThere(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, ATOMIC_MOVE);
        } catch (FileSystemException e) {
            FileSystemUtils.deleteRecursively(beside);
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
    }
}
