package dev.firstline.portal.tokens;

import dev.firstline.accounts.Scope;
import dev.firstline.web.Page;
import dev.firstline.web.view.Rail;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * The page of tokens.
 *
 * @param secret of the token just made: shown this once only; null else
 * @param chosen scopes ticked in the form
 * @param nameFault what is wrong with the name, null if nothing; likewise scopesFault
 * @param once names this very form
 */
public record TokensView(
        List<TokenView> tokens,
        @Nullable String secret,
        String name,
        Set<Scope> chosen,
        @Nullable String nameFault,
        @Nullable String scopesFault,
        String once) {

    /** The desk's left side on this page: the way back. */
    public Rail rail(Page page) {
        return new Rail(
                List.of(
                        new Rail.Group(
                                "", List.of(new Rail.Place(page.text("web.desk"), "/desk", 0)))));
    }
}
