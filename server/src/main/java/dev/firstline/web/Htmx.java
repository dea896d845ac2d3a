package dev.firstline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What htmx says of its requests (htmx.org/reference, request headers). */
public final class Htmx {

    private Htmx() {}

    public static boolean asks(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    /** Whether a part of the page is asked for, and no other page to go to. */
    public static boolean staysOnPage(HttpServletRequest request) {
        return asks(request) && !"true".equals(request.getHeader("HX-Boosted"));
    }

    /** Puts the answer where notices stand, and leaves the page as it is. */
    public static void answerWithNotice(HttpServletResponse response) {
        response.setHeader("HX-Retarget", "#notices");
        response.setHeader("HX-Reswap", "innerHTML");
        response.setHeader("HX-Reselect", ".notice");
        response.setHeader("HX-Push-Url", "false");
    }

    /** Whether the answer has a place for notices: a small part of a page has none. */
    static boolean showsNotices(HttpServletRequest request) {
        return !asks(request) || "content".equals(request.getHeader("HX-Target"));
    }

    /** A page restored from history must be whole: htmx then has nothing to swap it into. */
    static boolean wantsFragment(HttpServletRequest request) {
        return asks(request) && !"true".equals(request.getHeader("HX-History-Restore-Request"));
    }
}
