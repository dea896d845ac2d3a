package dev.firstline.api.docs;

import dev.firstline.web.view.Html;

import java.util.List;

/**
 * The description as a page shows it.
 *
 * @param about what holds for all calls
 */
public record DocsView(Html about, List<Group> groups, List<Shape> shapes) {

    /** Calls that belong together. */
    public record Group(String name, List<Call> calls) {}

    /**
     * One call.
     *
     * @param body name of the shape that is sent, empty where there is none
     * @param answer name of the shape that is answered, empty where there is none
     */
    public record Call(
            String method,
            String path,
            String summary,
            String description,
            List<Field> parameters,
            String body,
            String answer) {}

    /** An object that is sent or answered. */
    public record Shape(String name, List<Field> fields) {}

    /**
     * A field or a parameter.
     *
     * @param type such as {@code string} or {@code list of Case}
     * @param words what it is, or the values that it may have; may be empty
     */
    public record Field(String name, String type, String words) {}
}
