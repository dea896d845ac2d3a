package dev.firstline.web.view;

import java.util.List;

/**
 * The bar on top of the demo.
 *
 * @param now the demo's time in words
 * @param people as whom one may look at it
 */
public record DemoBar(String now, boolean hasNextDeadline, List<DemoPerson> people) {

    /** The name of the one who looks now; empty for a visitor who is nobody of the demo. */
    public String current() {
        return people.stream()
                .filter(DemoPerson::current)
                .map(DemoPerson::name)
                .findFirst()
                .orElse("");
    }

    /** Somebody of the demo: "Ana", and what she is: "contact at Acme". */
    public record DemoPerson(String key, String name, String role, boolean current) {}
}
