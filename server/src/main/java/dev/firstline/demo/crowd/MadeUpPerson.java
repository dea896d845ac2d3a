package dev.firstline.demo.crowd;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Somebody of the crowd.
 *
 * @param organisation null for staff and strangers
 * @param role null for strangers
 */
record MadeUpPerson(
        PersonId id,
        String name,
        String email,
        String language,
        @Nullable OrganisationId organisation,
        @Nullable Role role) {

    /** Every third person does. */
    private static final int WRITES_TEXT_ALONE = 3;

    /**
     * The same text as the program writes by which the person sends mail; null where that writes
     * text alone.
     */
    @Nullable String html(String text) {
        if (id.value() % WRITES_TEXT_ALONE == 0) {
            return null;
        }
        return Arrays.stream(HtmlUtils.htmlEscape(text).split("\n\n"))
                .map(it -> "<p style=\"margin:0 0 1em\">" + it.replace("\n", "<br>") + "</p>")
                .collect(
                        Collectors.joining(
                                "", "<html><body><div dir=\"auto\">", "</div></body></html>"));
    }

    String firstName() {
        return name.substring(0, name.indexOf(' '));
    }
}
