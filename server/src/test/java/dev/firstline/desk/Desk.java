package dev.firstline.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.firstline.accounts.Sessions;
import dev.firstline.directory.Person;

import jakarta.servlet.http.Cookie;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.util.Map;

/** The desk as one of the staff uses it: opens a page, sends a form of it. */
@Component
public class Desk {

    private final MockMvcTester web;
    private final Sessions sessions;

    Desk(MockMvcTester web, Sessions sessions) {
        this.web = web;
        this.sessions = sessions;
    }

    public MvcTestResult get(Person who, String path) {
        return web.get().uri(path).cookie(session(who)).exchange();
    }

    /** The page of an address, parsed. */
    public Document open(Person who, String path) {
        return page(get(who, path));
    }

    /** Sends the form whose action ends so, as it stands on that page, with these fields filled. */
    public MvcTestResult send(
            Person who, Document page, String action, Map<String, String> fields) {
        var form =
                page.selectFirst(
                        "form[action$=" + action + "], form:has([formaction$=" + action + "])");
        if (form == null) {
            throw new AssertionError("no form to " + action + " in " + page.title());
        }
        var button = form.selectFirst("[formaction$=" + action + "]");
        String address = button == null ? form.attr("action") : button.attr("formaction");
        var request = web.post().uri(address).cookie(session(who)).with(csrf());
        form.select("input[type=hidden]").forEach(it -> request.param(it.attr("name"), it.val()));
        fields.forEach(request::param);
        return request.exchange();
    }

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

    private Cookie session(Person who) {
        return new Cookie("firstline-session", sessions.open(who.id()).text());
    }
}
