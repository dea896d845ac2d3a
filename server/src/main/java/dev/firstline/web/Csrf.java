package dev.firstline.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.csrf.CsrfToken;

/** The token that a form sends back to show that it is ours; empty where none is asked for. */
public record Csrf(String parameter, String header, String token) {
    private static final Csrf NONE = new Csrf("_csrf", "X-CSRF-TOKEN", "");

    static Csrf of(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken it
                ? new Csrf(it.getParameterName(), it.getHeaderName(), it.getToken())
                : NONE;
    }

    /** For the header {@code HX-Trigger}: gives an open page this token for the one that it has. */
    public String asTrigger() {
        return "{\"freshToken\":{\"parameter\":\"%s\",\"header\":\"%s\",\"token\":\"%s\"}}"
                .formatted(parameter, header, token);
    }

    /** For the attribute {@code hx-headers}: htmx sends it with whatever it sends. */
    public String asJson() {
        return "{\"" + header + "\":\"" + token + "\"}";
    }
}
