package dev.firstline.signin;

import dev.firstline.access.Secret;
import dev.firstline.accounts.Sessions;
import dev.firstline.templates.Templates;
import dev.firstline.web.LocalPath;
import dev.firstline.web.Page;
import dev.firstline.web.Rendered;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.net.URI;
import java.util.Optional;

/** Signing in by password, and out. */
@Controller
class SignInPages {

    private final FirstAdministrator administrator;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Templates templates;

    SignInPages(
            FirstAdministrator administrator,
            Sessions sessions,
            SessionCookie cookie,
            Templates templates) {
        this.administrator = administrator;
        this.sessions = sessions;
        this.cookie = cookie;
        this.templates = templates;
    }

    @GetMapping("/sign-in")
    Object form(Page page, @RequestParam(defaultValue = "/") String next) {
        if (administrator.isMissing()) {
            return seeOther("/first-administrator");
        }
        if (page.visitor() != null) {
            return seeOther(LocalPath.orHome(next));
        }
        return templates.signinForm(page, new SignInForm("", LocalPath.orHome(next), false));
    }

    @PostMapping("/sign-in")
    Object signIn(
            Page page,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            HttpServletResponse response) {
        Optional<Secret> opened = sessions.signIn(email, password);
        if (opened.isEmpty()) {
            SignInForm form = new SignInForm(email, LocalPath.orHome(next), true);
            return new Rendered(HttpStatus.UNPROCESSABLE_CONTENT, templates.signinForm(page, form));
        }
        cookie.give(response, opened.get());
        return seeOther(LocalPath.orHome(next));
    }

    @PostMapping("/sign-out")
    ResponseEntity<Void> signOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.find(request).ifPresent(sessions::end);
        cookie.takeBack(response);
        return seeOther("/sign-in");
    }

    private static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }
}
