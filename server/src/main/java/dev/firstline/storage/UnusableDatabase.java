package dev.firstline.storage;

import java.net.UnknownHostException;
import java.sql.SQLException;

/** Says why an external database does not let us in, by its SQLSTATE. */
final class UnusableDatabase {

    /** The server asks for a password, and none was given. */
    private static final String NO_PASSWORD = "08004";

    private UnusableDatabase() {}

    static String sentence(DatabaseAddress address, SQLException fault) {
        return words(String.valueOf(fault.getSQLState()))
                .formatted(address.url(), address.user(), cause(fault));
    }

    private static String words(String state) {
        if (state.startsWith("28") || state.equals(NO_PASSWORD)) {
            return "The database at %s does not let the user %s in (%s): correct user and password in FIRSTLINE_DATABASE_URL.";
        }
        if (state.equals("3D000")) {
            return "There is no database at %1$s (%3$s): make it, or correct FIRSTLINE_DATABASE_URL.";
        }
        return "The database at %1$s cannot be reached (%3$s): start it, or correct FIRSTLINE_DATABASE_URL.";
    }

    private static String cause(SQLException fault) {
        return fault.getCause() instanceof UnknownHostException unknown
                ? "there is no host " + unknown.getMessage()
                : String.valueOf(fault.getMessage());
    }
}
