package dev.firstline.signin;

import dev.firstline.web.Htmx;
import dev.firstline.web.Lapse;
import dev.firstline.web.WayBack;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;

import java.io.IOException;

/** Keeps where somebody was going, and what they wrote, when their session or page is too old. */
final class Lapses {

    private Lapses() {}

    /**
     * Asks whoever goes to a page to sign in, and leads there afterwards. What is sent from within
     * a page is answered there: to leave it would lose what stands in it.
     */
    static void askToSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException none)
            throws IOException {
        if (!HttpMethod.GET.matches(request.getMethod()) || Htmx.staysOnPage(request)) {
            Lapse.SIGNED_OUT.tell(request, response);
        } else if (Htmx.asks(request)) {
            response.setHeader("HX-Redirect", WayBack.toAsked(request));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(WayBack.toAsked(request));
        }
    }

    static void refuse(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
            throws IOException {
        if (fault instanceof CsrfException) {
            Lapse.STALE.tell(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
