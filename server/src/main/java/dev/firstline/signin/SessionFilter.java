package dev.firstline.signin;

import dev.firstline.accounts.Sessions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** Finds out whose session a request's cookie names. */
class SessionFilter extends OncePerRequestFilter {

    private final Sessions sessions;
    private final SessionCookie cookie;

    SessionFilter(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        cookie.find(request)
                .flatMap(sessions::find)
                .ifPresent(
                        person -> {
                            SecurityContext context = SecurityContextHolder.createEmptyContext();
                            context.setAuthentication(new SignedIn(person));
                            SecurityContextHolder.setContext(context);
                        });
        chain.doFilter(request, response);
    }

    /** An asset is the same for everybody: nobody is asked who they are. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    /** An error page greets whoever is signed in, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
