package dev.firstline.storage.postgres;

import com.sun.security.auth.module.UnixSystem;

import dev.firstline.storage.StartRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The account of the operating system that PostgreSQL runs under: ours, but never root, which
 * PostgreSQL refuses.
 *
 * @param dropsRoot we are root, and PostgreSQL gets the account of this uid and gid instead
 */
record PostgresAccount(int uid, int gid, boolean dropsRoot) {

    private static final int NOBODY = 65_534;

    /**
     * As root: whoever owns the folder already, else nobody.
     *
     * @throws StartRefused as root without {@code setpriv}
     */
    static PostgresAccount forFolder(Path folder) throws IOException {
        UnixSystem we = new UnixSystem();
        if (we.getUid() != 0) {
            return new PostgresAccount((int) we.getUid(), (int) we.getGid(), false);
        }
        if (!installed("setpriv")) {
            throw new StartRefused(
                    "PostgreSQL does not run as root and there is no setpriv to drop it: install util-linux, or start Firstline as another user.");
        }
        int owner = (int) Files.getAttribute(folder, "unix:uid");
        int group = (int) Files.getAttribute(folder, "unix:gid");
        return owner == 0
                ? new PostgresAccount(NOBODY, NOBODY, true)
                : new PostgresAccount(owner, group, true);
    }

    /** Gives a file of ours to this account. */
    Path own(Path path) throws IOException {
        if (dropsRoot) {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", gid);
        }
        return path;
    }

    /**
     * The command that runs another under this account, in a session of its own, so that a Ctrl-C
     * meant for the server does not reach it first, and interrupts it when the thread that started
     * it ends, however it ends.
     */
    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (installed("setsid") && installed("setpriv")) {
            whole.addAll(List.of("setsid", "setpriv", "--pdeathsig", "INT", "--no-new-privs"));
            if (dropsRoot) {
                whole.addAll(List.of("--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
            }
            whole.add("--");
        }
        whole.addAll(command);
        return whole;
    }

    @Override
    public String toString() {
        return "the user " + uid;
    }

    private static boolean installed(String program) {
        return List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin").stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
