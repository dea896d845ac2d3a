package dev.firstline.cast;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.firstline.accounts.Sessions;
import dev.firstline.directory.Person;

import jakarta.servlet.http.Cookie;

import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Visits to pages, by somebody who is signed in, or by nobody (null). */
public record Visits(MockMvcTester web, Sessions sessions) {

    public MvcTestResult get(@Nullable Person by, String path) {
        return web.get().uri(path).cookie(cookie(by)).exchange();
    }

    /** Sends a form; fields are names and values in turn. */
    public MvcTestResult post(@Nullable Person by, String path, String... fields) {
        var request = web.post().uri(path).cookie(cookie(by)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    /** Sends a form with files. */
    public MvcTestResult post(
            Person by, String path, List<MockMultipartFile> files, String... fields) {
        var request = web.post().uri(path).multipart().cookie(cookie(by)).with(csrf());
        for (MockMultipartFile file : files) {
            request = request.file(file);
        }
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    public static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, null, content);
    }

    public static MockMultipartFile file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The page as its visitor reads it. */
    public static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    /** The value of the first hidden field of that name. */
    public static String hidden(String body, String name) {
        String start = "name=\"" + name + "\" value=\"";
        int from = body.indexOf(start) + start.length();
        return body.substring(from, body.indexOf('"', from));
    }

    private Cookie cookie(@Nullable Person person) {
        String secret = person == null ? "" : sessions.open(person.id()).text();
        return new Cookie("firstline-session", secret);
    }
}
