package dev.firstline.web.errors;

import jakarta.servlet.http.HttpServletRequest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What somebody wrote into a form that led to an error page: nothing typed is ever lost. */
final class Typed {

    /** The fields in which people write at length; no other is shown again. */
    private static final List<String> FIELDS = List.of("subject", "body", "reason", "note", "why");

    private Typed() {}

    /** Empty where nothing was written, or no form was sent. */
    static String in(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            return "";
        }
        return FIELDS.stream()
                .map(request::getParameter)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
