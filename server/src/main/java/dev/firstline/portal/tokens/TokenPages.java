package dev.firstline.portal.tokens;

import static org.springframework.http.HttpStatus.SEE_OTHER;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.access.Secret;
import dev.firstline.accounts.ApiToken;
import dev.firstline.accounts.ApiTokens;
import dev.firstline.accounts.Scope;
import dev.firstline.idempotency.Submissions;
import dev.firstline.portal.forms.OnceKeys;
import dev.firstline.templates.Templates;
import dev.firstline.web.Notices;
import dev.firstline.web.Page;
import dev.firstline.web.Rendered;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One's own tokens for programs (API-1): listed, made, revoked. */
@Controller
@RequestMapping("/account/tokens")
class TokenPages {

    private static final int LONGEST_NAME = 100;

    private final ApiTokens tokens;
    private final Submissions submissions;
    private final Templates templates;

    TokenPages(ApiTokens tokens, Submissions submissions, Templates templates) {
        this.tokens = tokens;
        this.submissions = submissions;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Page page, Actor actor) {
        return show(page, actor, null, "", EnumSet.of(Scope.CASES_READ), null, null);
    }

    @PostMapping
    Object make(
            Page page,
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable List<String> scopes,
            @RequestParam Map<String, String> typed) {
        Set<Scope> wanted = EnumSet.noneOf(Scope.class);
        (scopes == null ? List.<String>of() : scopes).forEach(key -> wanted.add(Scope.of(key)));
        String nameFault = nameFault(page, name);
        String scopesFault = wanted.isEmpty() ? page.text("portal.tokens.scopes.empty") : null;
        if (nameFault != null || scopesFault != null) {
            return Rendered.invalid(show(page, actor, null, name, wanted, nameFault, scopesFault));
        }
        return made(page, actor, name, wanted, OnceKeys.of(typed));
    }

    /** The secret goes onto the page and nowhere else, so the page is the answer itself. */
    private Object made(Page page, Actor actor, String name, Set<Scope> scopes, String once) {
        PersonId person = actor.somebody();
        List<Secret> secrets = new ArrayList<>();
        submissions.once(
                "token:" + person.value(),
                once,
                "",
                () -> {
                    secrets.add(tokens.issue(person, name, scopes));
                    return "made";
                });
        return secrets.isEmpty()
                ? seeOther()
                : show(
                        page,
                        actor,
                        secrets.getFirst().text(),
                        "",
                        EnumSet.of(Scope.CASES_READ),
                        null,
                        null);
    }

    @PostMapping("/{id:[0-9]+}/revocation")
    ResponseEntity<Void> revoke(Actor actor, @PathVariable long id, HttpServletResponse response) {
        tokens.revoke(actor.somebody(), id);
        Notices.say(response, "portal.tokens.revoked");
        return seeOther();
    }

    private static @Nullable String nameFault(Page page, String name) {
        if (name.isBlank()) {
            return page.text("portal.tokens.name.empty");
        }
        return name.strip().length() > LONGEST_NAME
                ? page.text("portal.tokens.name.too-long", LONGEST_NAME)
                : null;
    }

    private JteModel show(
            Page page,
            Actor actor,
            @Nullable String secret,
            String name,
            Set<Scope> chosen,
            @Nullable String nameFault,
            @Nullable String scopesFault) {
        List<TokenView> all =
                tokens.listOf(actor.somebody()).stream().map(TokenPages::view).toList();
        return templates.portalTokens(
                page,
                new TokensView(
                        all, secret, name, chosen, nameFault, scopesFault, OnceKeys.fresh()));
    }

    private static TokenView view(ApiToken token) {
        return new TokenView(
                token.id(),
                token.name(),
                token.scopes().stream().sorted().map(Scope::key).toList(),
                token.madeAt());
    }

    private static ResponseEntity<Void> seeOther() {
        return ResponseEntity.status(SEE_OTHER).location(URI.create("/account/tokens")).build();
    }
}
