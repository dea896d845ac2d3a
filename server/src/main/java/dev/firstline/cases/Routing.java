package dev.firstline.cases;

import org.jspecify.annotations.Nullable;

/**
 * Where a case waits and who answers it (RTE-1).
 *
 * @param queue key
 * @param line key of the line that answers, null where the programme names none
 * @param rule name of the routing rule that decided, null where a person did
 */
public record Routing(String queue, @Nullable String line, @Nullable String rule) {

    /** To a queue, by a person's own choice. */
    public static Routing to(String queue) {
        return new Routing(queue, null, null);
    }
}
