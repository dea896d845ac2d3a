package dev.firstline.signin;

import dev.firstline.access.PersonId;
import dev.firstline.accounts.Sessions;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/** Signs a browser in as somebody who has proved who they are by other means. */
@Component
public class SignIns {

    private final Sessions sessions;
    private final SessionCookie cookie;

    SignIns(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    public void begin(PersonId person, HttpServletResponse response) {
        cookie.give(response, sessions.open(person));
    }
}
