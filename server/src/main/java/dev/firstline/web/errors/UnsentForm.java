package dev.firstline.web.errors;

import dev.firstline.web.Csrf;
import dev.firstline.web.LocalPath;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A form that was sent and not taken, as it is shown again.
 *
 * @param action where it went
 * @param texts what people write at length, to be seen
 * @param others whatever else was sent, out of sight
 * @param withFiles whether files may have come with it, which have to be chosen again
 * @param mayBeSent whether it may be sent from here: not with a password, which is never shown, and
 *     not what another site had sent, lest one click of ours does what that site wants
 */
public record UnsentForm(
        String action, List<Part> texts, List<Part> others, boolean withFiles, boolean mayBeSent) {

    private static final String PASSWORD = "password";

    /** A field and what stood in it. */
    public record Part(String name, String value) {}

    static UnsentForm of(HttpServletRequest request, Csrf csrf) {
        List<Part> parts =
                request.getParameterMap().entrySet().stream()
                        .filter(sent -> !sent.getKey().equals(csrf.parameter()))
                        .filter(sent -> !sent.getKey().equals(PASSWORD))
                        .flatMap(
                                sent ->
                                        Arrays.stream(sent.getValue())
                                                .map(value -> new Part(sent.getKey(), value)))
                        .toList();
        return new UnsentForm(
                LocalPath.orHome(address(request)),
                parts.stream().filter(UnsentForm::isText).toList(),
                parts.stream().filter(part -> !isText(part)).toList(),
                isMultipart(request),
                request.getParameter(PASSWORD) == null && isOurs(request));
    }

    /** All that was written, where it can only be copied. */
    public String words() {
        return Typed.joined(texts.stream().map(Part::value));
    }

    private static boolean isText(Part part) {
        return Typed.FIELDS.contains(part.name()) && !part.value().isBlank();
    }

    private static String address(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
    }

    /** Browsers say of what they post from which site it comes (Fetch, 3.2). */
    private static boolean isOurs(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null
                || origin.equals(
                        ServletUriComponentsBuilder.fromRequestUri(request)
                                .replacePath(null)
                                .build()
                                .toUriString());
    }
}
