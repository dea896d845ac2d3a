package dev.firstline.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.firstline.accounts.Sessions;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Cast;
import dev.firstline.directory.Person;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;

import jakarta.servlet.http.Cookie;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.util.Map;

/** The desk as one of the staff uses it in a browser: opens a page, sends a form that is on it. */
@Lazy
@Component
public class Desk {

    private final MockMvcTester web;
    private final Sessions sessions;
    private final Requests requests;
    private final Cases cases;
    private final Cast cast;

    Desk(MockMvcTester web, Sessions sessions, Requests requests, Cases cases, Cast cast) {
        this.web = web;
        this.sessions = sessions;
        this.requests = requests;
        this.cases = cases;
        this.cast = cast;
    }

    /** A case that Ana has just opened on the portal. */
    public Case opened(String subject) {
        return open(cast.ana(), subject);
    }

    public Case open(Person who, String subject) {
        return requests.open(
                who.actor(), Request.of(who.id(), Channel.PORTAL, subject, "Since this morning."));
    }

    /** The case as it is now. */
    public Case now(Case subject) {
        return cases.get(subject.id());
    }

    public static String address(Case subject) {
        return "/desk/cases/" + subject.number();
    }

    public MvcTestResult get(Person who, String path, Object... variables) {
        return web.get().uri(path, variables).cookie(session(who)).exchange();
    }

    /** The page at an address, parsed. */
    public Document see(Person who, String path) {
        return page(get(who, path));
    }

    public Document see(Person who, Case subject) {
        return see(who, address(subject));
    }

    /** Sends the form on that page that leads to an address of this ending, with fields filled. */
    public MvcTestResult send(
            Person who, Document page, String action, Map<String, String> fields) {
        return send(who, page, action, fields, "input[type=hidden]");
    }

    /** The same with the boxes that are ticked on the page. */
    public MvcTestResult sendTicked(
            Person who, Document page, String action, Map<String, String> fields) {
        return send(who, page, action, fields, "input[type=hidden], input[checked]");
    }

    private MvcTestResult send(
            Person who, Document page, String action, Map<String, String> fields, String kept) {
        Element button = page.selectFirst("[formaction$=\"" + action + "\"]");
        Element form =
                button == null
                        ? page.selectFirst("form[action$=\"" + action + "\"]")
                        : button.closest("form");
        if (form == null) {
            throw new AssertionError("no form to " + action + " on " + page.title());
        }
        var request =
                web.post()
                        .uri(button == null ? form.attr("action") : button.attr("formaction"))
                        .cookie(session(who))
                        .with(csrf());
        form.select(kept).stream()
                .filter(hidden -> !hidden.attr("name").equals("_csrf"))
                .filter(hidden -> !fields.containsKey(hidden.attr("name")))
                .forEach(hidden -> request.param(hidden.attr("name"), hidden.val()));
        fields.forEach(request::param);
        return request.exchange();
    }

    /** Opens the case's page and sends a form of it. */
    public MvcTestResult send(Person who, Case subject, String action, Map<String, String> fields) {
        return send(who, see(who, subject), action, fields);
    }

    /** Sends fields to an address, whatever the pages offer. */
    public MvcTestResult post(Person who, String path, Map<String, String> fields) {
        var request = web.post().uri(path).cookie(session(who)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    public static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    public Cookie session(Person who) {
        return new Cookie("firstline-session", sessions.open(who.id()).text());
    }
}
