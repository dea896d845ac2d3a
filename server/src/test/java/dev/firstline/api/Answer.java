package dev.firstline.api;

import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

/** What the API answered. */
record Answer(MockHttpServletResponse response) {

    int status() {
        return response.getStatus();
    }

    @Nullable String header(String name) {
        return response.getHeader(name);
    }

    String body() {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(body());
    }

    /** The value at a path such as {@code /organisation/name}, as text. */
    String at(String path) {
        return json().at(path).asString("");
    }

    /** The last part of the type of a problem. */
    String problem() {
        String type = at("/type");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** Status, problem and field, such as {@code 422 missing accepted}. */
    String refusal() {
        return (status() + " " + problem() + " " + at("/field")).strip();
    }
}
