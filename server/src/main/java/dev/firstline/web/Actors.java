package dev.firstline.web;

import dev.firstline.access.Actor;

import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks: whoever the security chain found, else a visitor. */
public final class Actors {

    private Actors() {}

    /** Whoever sent the request that this thread answers. */
    public static Actor asking() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? actor
                : Actor.VISITOR;
    }
}
