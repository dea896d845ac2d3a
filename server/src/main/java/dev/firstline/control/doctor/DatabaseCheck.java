package dev.firstline.control.doctor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Whether PostgreSQL answers, and keeps what it said that it keeps. */
@Component
@Order(1)
class DatabaseCheck implements Check {

    private final ConditionStore store;

    DatabaseCheck(ConditionStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Finding look() {
        Map<String, String> settings = store.settings();
        List<String> off =
                settings.entrySet().stream()
                        .filter(it -> it.getValue().equals("off"))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        return off.isEmpty()
                ? Finding.well("PostgreSQL " + store.version() + " answers, and loses nothing.")
                : Finding.fault(
                        "a power cut can lose cases: set %s = on in postgresql.conf, and reload it."
                                .formatted(String.join(" = on, ", off)));
    }
}
