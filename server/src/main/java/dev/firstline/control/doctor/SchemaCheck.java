package dev.firstline.control.doctor;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Arrays;

/** Whether the tables are those that this version of the program expects. */
@Component
@Order(2)
class SchemaCheck implements Check {

    private final Flyway flyway;

    SchemaCheck(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public Finding look() {
        MigrationInfo[] all = flyway.info().all();
        if (Arrays.stream(all).anyMatch(it -> it.getState() == MigrationState.FUTURE_SUCCESS)) {
            return Finding.fault("a newer Firstline was here: start that version, not this one.");
        }
        int waiting = flyway.info().pending().length;
        return waiting == 0
                ? Finding.well("at version " + flyway.info().current().getVersion() + ".")
                : Finding.fault(
                        waiting + " migrations wait: restart the server, which makes them.");
    }
}
