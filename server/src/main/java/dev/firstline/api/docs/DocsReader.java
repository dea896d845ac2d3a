package dev.firstline.api.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.firstline.api.docs.DocsView.Call;
import dev.firstline.api.docs.DocsView.Field;
import dev.firstline.api.docs.DocsView.Group;
import dev.firstline.api.docs.DocsView.Shape;
import dev.firstline.texts.Markdown;
import dev.firstline.web.view.Html;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes of an OpenAPI document what its page shows. */
@Component
class DocsReader {

    private final Markdown markdown;

    DocsReader(Markdown markdown) {
        this.markdown = markdown;
    }

    DocsView read(JsonNode api) {
        return new DocsView(
                new Html(markdown.html(api.at("/info/description").asString(""))),
                groups(api),
                api.at("/components/schemas")
                        .propertyStream()
                        .map(it -> new Shape(it.getKey(), fields(it.getValue())))
                        .toList());
    }

    private static List<Group> groups(JsonNode api) {
        return api
                .get("paths")
                .propertyStream()
                .flatMap(
                        path ->
                                path.getValue()
                                        .propertyStream()
                                        .map(
                                                it ->
                                                        new Told(
                                                                path.getKey(),
                                                                it.getKey(),
                                                                it.getValue())))
                .collect(groupingBy(Told::group, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(it -> new Group(it.getKey(), it.getValue().stream().map(Told::call).toList()))
                .toList();
    }

    /** A call as the document tells it. */
    private record Told(String path, String method, JsonNode words) {

        String group() {
            return words.at("/tags/0").asString("");
        }

        Call call() {
            return new Call(
                    method.toUpperCase(Locale.ROOT),
                    path,
                    words.at("/summary").asString(""),
                    words.at("/description").asString(""),
                    words.at("/parameters").valueStream().map(DocsReader::parameter).toList(),
                    shape(words.at("/requestBody/content")),
                    words.at("/responses")
                            .propertyStream()
                            .filter(it -> it.getKey().startsWith("2"))
                            .map(it -> shape(it.getValue().at("/content")))
                            .filter(name -> !name.isEmpty())
                            .findFirst()
                            .orElse(""));
        }
    }

    private static String shape(JsonNode content) {
        return type(content.at("/application~1json/schema"));
    }

    private static Field parameter(JsonNode told) {
        return new Field(
                told.at("/name").asString(),
                type(told.at("/schema")),
                told.at("/description").asString(""));
    }

    private static List<Field> fields(JsonNode shape) {
        return shape.at("/properties")
                .propertyStream()
                .map(it -> new Field(it.getKey(), type(it.getValue()), words(it.getValue())))
                .toList();
    }

    private static String words(JsonNode told) {
        JsonNode one = told.has("items") ? told.get("items") : told;
        String values =
                one.at("/enum").valueStream().map(JsonNode::asString).collect(joining(", "));
        return values.isEmpty() ? told.at("/description").asString("") : values;
    }

    /** In words: the name of a shape, a list of something, or a plain type. */
    private static String type(JsonNode schema) {
        if (schema.has("items")) {
            return "list of " + type(schema.get("items"));
        }
        return Stream.concat(Stream.of(schema), choices(schema))
                .flatMap(it -> Stream.of(it.at("/$ref").asString(""), plain(it)))
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(joining(" or "));
    }

    private static Stream<JsonNode> choices(JsonNode schema) {
        return Stream.of("oneOf", "anyOf", "allOf").flatMap(it -> schema.path(it).valueStream());
    }

    private static String plain(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.valueStream().map(JsonNode::asString).collect(joining(" or "))
                : type.asString("");
    }
}
