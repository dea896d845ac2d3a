package dev.firstline.portal.tokens;

import java.time.Instant;
import java.util.List;

/** A token in the list: what it is called, what it may, since when. */
public record TokenView(long id, String name, List<String> scopes, Instant madeAt) {

    public String revocation() {
        return "/account/tokens/" + id + "/revocation";
    }
}
