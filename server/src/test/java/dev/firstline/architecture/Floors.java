package dev.firstline.architecture;

import java.util.List;
import java.util.stream.Stream;

/**
 * On which floor of the house each module stands; see docs/architecture.md. A new module is named
 * here first.
 */
final class Floors {

    static final List<String> GROUND =
            List.of(
                    "access",
                    "explanation",
                    "idempotency",
                    "jobs",
                    "start",
                    "storage",
                    "texts",
                    "time");

    static final List<String> DOMAIN =
            List.of(
                    "accounts",
                    "agreements",
                    "cases",
                    "commitments",
                    "directory",
                    "entitlement",
                    "incidents",
                    "notifications",
                    "products",
                    "programme",
                    "queues",
                    "reports");

    static final List<String> USE_CASES = List.of("intake", "search");

    static final List<String> FACES =
            List.of(
                    "admin",
                    "api",
                    "casepages",
                    "cli",
                    "control",
                    "demo",
                    "desk",
                    "files",
                    "mail",
                    "observation",
                    "portal",
                    "signin",
                    "statements",
                    "web");

    static final List<String> LIBRARIES = List.of("licence", "mailtext", "servicetime");

    /** Beside the house: known to tests only, and no part of what runs. */
    static final List<String> OF_TESTS = List.of("requirement");

    /**
     * Whose time is the system's: sessions, tokens, leases and retries do not move with the demo's
     * clock, and the doctor looks at the machine's.
     */
    static final List<String> ON_SYSTEM_TIME =
            List.of(
                    "accounts",
                    "control",
                    "idempotency",
                    "jobs",
                    "notifications",
                    "storage",
                    "time");

    private Floors() {}

    static List<String> allModules() {
        return Stream.of(GROUND, DOMAIN, USE_CASES, FACES, LIBRARIES, OF_TESTS)
                .flatMap(List::stream)
                .toList();
    }

    /** As ArchUnit names packages: each module with all below it. */
    static String[] packages(List<String> modules) {
        return modules.stream()
                .map(module -> "dev.firstline." + module + "..")
                .toArray(String[]::new);
    }
}
