package dev.firstline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;

import java.io.IOException;
import java.util.Optional;

/**
 * Time has passed, and what was sent is not taken, though nothing is wrong with it: it is shown
 * again by the page of errors, to be sent once more.
 */
public enum Lapse {
    /** The session has ended. */
    SIGNED_OUT("signed-out", HttpStatus.UNAUTHORIZED),
    /**
     * The page was open for so long that its token against forgery is not the browser's any more.
     */
    STALE("stale", HttpStatus.FORBIDDEN);

    private static final String ATTRIBUTE = Lapse.class.getName();

    private final String key;
    private final HttpStatus status;

    Lapse(String key, HttpStatus status) {
        this.key = key;
        this.status = status;
    }

    /** The middle of the keys of its texts. */
    public String key() {
        return key;
    }

    public HttpStatus status() {
        return status;
    }

    public void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ATTRIBUTE, this);
        response.sendError(status.value());
    }

    /** Which one the page of errors is to tell of. */
    public static Optional<Lapse> in(HttpServletRequest request) {
        return Optional.ofNullable((Lapse) request.getAttribute(ATTRIBUTE));
    }
}
