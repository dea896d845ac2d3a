package dev.firstline.storage;

import dev.firstline.storage.transfer.Guards;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Lets very many rows in at once, all of them or none. They are written by the owner of the tables,
 * while foreign keys are lifted and triggers rest: to check each row costs many times what writing
 * it costs. All are checked together at the end.
 *
 * <p>For times when nobody else works with the database: tables are locked until it ends.
 */
@Component
public class MassLoad {

    /** What writes the rows; it leaves the end of the transaction to the load. */
    @FunctionalInterface
    public interface Work {
        void write(Connection connection) throws SQLException;
    }

    private static final int TRIES = 5;

    private final Database database;

    MassLoad(Database database) {
        this.database = database;
    }

    /** Tells the database how full its tables are, so that it plans for full ones from now on. */
    public void analyse() {
        JdbcClient.create(database.addresses().owner().dataSource()).sql("analyze").update();
    }

    /**
     * Does the work in a transaction of its own.
     *
     * @throws org.springframework.dao.DataAccessException where what was written breaks a rule of
     *     the tables; nothing of it is kept then
     */
    public void run(Work work) {
        try (Connection connection = database.addresses().owner().connect()) {
            connection.setAutoCommit(false);
            Guards guards = lift(connection);
            work.write(connection);
            guards.restore();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the rows cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * All tables are locked for it, which may cross what looks at several of them: then once more.
     */
    private static Guards lift(Connection connection) throws SQLException {
        for (int left = TRIES; ; left--) {
            try {
                return Guards.lift(connection);
            } catch (PessimisticLockingFailureException crossed) {
                connection.rollback();
                if (left == 1) {
                    throw crossed;
                }
            }
        }
    }
}
