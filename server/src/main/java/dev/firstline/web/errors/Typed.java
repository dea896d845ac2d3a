package dev.firstline.web.errors;

import jakarta.servlet.http.HttpServletRequest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody wrote into a form that led to an error page: nothing typed is ever lost. */
final class Typed {

    /** The fields in which people write at length; no other is shown again. */
    static final List<String> FIELDS =
            List.of("subject", "body", "changed", "reason", "note", "why", "known", "awaited");

    private Typed() {}

    /** Empty where nothing was written, or no form was sent. */
    static String in(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            return "";
        }
        return joined(FIELDS.stream().map(request::getParameter).filter(Objects::nonNull));
    }

    static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
