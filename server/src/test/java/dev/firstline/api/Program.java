package dev.firstline.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A program that calls the API. Addresses stand below {@code /api/v1}. */
record Program(MockMvc server, String authorization, String language) {

    /** The same, with another language. */
    Program speaking(String tag) {
        return new Program(server, authorization, tag);
    }

    Answer get(String address) {
        return send(request(HttpMethod.GET, uri(address)));
    }

    Answer post(String address, String json) {
        return send(json(HttpMethod.POST, address, json));
    }

    Answer post(String address, String json, String idempotencyKey) {
        return send(json(HttpMethod.POST, address, json).header("Idempotency-Key", idempotencyKey));
    }

    Answer post(String address, MediaType type, String body) {
        return send(request(HttpMethod.POST, uri(address)).contentType(type).content(body));
    }

    Answer call(HttpMethod method, String address) {
        return send(request(method, uri(address)));
    }

    Answer post(String address, Map<String, String> fields, MockPart... files) {
        return post(address, "", fields, files);
    }

    Answer post(
            String address, String idempotencyKey, Map<String, String> fields, MockPart... files) {
        var form = multipart(uri(address));
        fields.forEach(
                (name, text) ->
                        form.part(new MockPart(name, text.getBytes(StandardCharsets.UTF_8))));
        for (MockPart file : files) {
            form.part(file);
        }
        return send(
                idempotencyKey.isEmpty() ? form : form.header("Idempotency-Key", idempotencyKey));
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            HttpMethod method, String address, String json) {
        return request(method, uri(address)).contentType(MediaType.APPLICATION_JSON).content(json);
    }

    private static URI uri(String address) {
        return URI.create(
                address.startsWith("/api") ? address : "/api/v1" + address.replace(" ", "%20"));
    }

    private Answer send(AbstractMockHttpServletRequestBuilder<?> call) {
        call.header(HttpHeaders.ACCEPT_LANGUAGE, language);
        if (!authorization.isEmpty()) {
            call.header(HttpHeaders.AUTHORIZATION, authorization);
        }
        try {
            return new Answer(server.perform(call).andReturn().getResponse());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
