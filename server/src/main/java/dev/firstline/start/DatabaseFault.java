package dev.firstline.start;

import java.sql.SQLException;

/** Says why the database does not serve us, by the class of its SQLSTATE. */
final class DatabaseFault {

    private DatabaseFault() {}

    static String sentence(SQLException fault) {
        var state = fault.getSQLState() == null ? "" : fault.getSQLState();
        if (state.startsWith("08")) {
            return "The database does not answer: see that it runs, and what firstline.database.url says.";
        }
        if (state.startsWith("28")) {
            return "The database refused our user or password: see what firstline.database.url says.";
        }
        if (state.equals("3D000")) {
            return "The database server has no database of that name: make it, or mend firstline.database.url.";
        }
        if (state.equals("42501")) {
            return "The database does not let its user make tables (%s): make that user the owner of the database, or name the owner in firstline.database.owner-url."
                    .formatted(fault.getMessage());
        }
        return "The database could not do what the start needs: " + fault.getMessage();
    }
}
