package dev.firstline.storage.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What PostgreSQL is started with. On its command line, where nothing in the cluster's own files
 * overrides it.
 */
record PostgresSettings(Map<String, String> values) {

    /** What is acknowledged is on disk. The only settings outside of tests. */
    static PostgresSettings durable() {
        return new PostgresSettings(
                Map.ofEntries(
                        Map.entry("fsync", "on"),
                        Map.entry("synchronous_commit", "on"),
                        Map.entry("full_page_writes", "on"),
                        Map.entry("listen_addresses", "127.0.0.1"),
                        Map.entry("password_encryption", "scram-sha-256"),
                        Map.entry("max_connections", "40"),
                        // What is asked of a million cases all the time; taken as it is used.
                        Map.entry("shared_buffers", "256MB"),
                        Map.entry("maintenance_work_mem", "64MB"),
                        // Pages are on a local disk, and most of them in memory.
                        Map.entry("random_page_cost", "1.1"),
                        // Many ask for a little at once: nobody gets two cores.
                        Map.entry("max_parallel_workers_per_gather", "0"),
                        Map.entry("jit", "off"),
                        Map.entry("timezone", "UTC"),
                        Map.entry("log_timezone", "UTC"),
                        // Statements and their faults hold what people wrote: they stay out of
                        // logs.
                        Map.entry("log_min_messages", "log"),
                        Map.entry("log_min_error_statement", "panic"),
                        Map.entry("log_error_verbosity", "terse"),
                        Map.entry("log_checkpoints", "off")));
    }

    PostgresSettings with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(values);
        changed.put(name, value);
        return new PostgresSettings(changed);
    }

    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        values.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return arguments;
    }
}
