package dev.firstline.api.docs;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What holds for every call, said with each: groups, names, idempotency keys, problems, values. */
@Component
class DescriptionDetails implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final String EXPLANATION = "#/components/schemas/Explanation";
    private static final Pattern ARTICLES = Pattern.compile(" (a|an|the|or) ");

    private final KnownValues values;

    DescriptionDetails(KnownValues values) {
        this.values = values;
    }

    @Override
    public void customise(OpenAPI api) {
        Paths sorted = new Paths();
        sorted.putAll(new TreeMap<>(api.getPaths()));
        api.setPaths(sorted);
        api.getComponents().addSchemas(PROBLEM, problem());
        sorted.forEach(DescriptionDetails::complete);
        values.name(api);
    }

    private static void complete(String path, PathItem item) {
        item.readOperations().forEach(call -> complete(path, call));
        if (item.getPost() != null) {
            item.getPost().addParametersItem(key());
        }
    }

    private static void complete(String path, Operation call) {
        call.setTags(List.of(group(path)));
        call.setOperationId(name(call.getSummary()));
        call.getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse().description("a problem").content(problemContent()));
    }

    private static String group(String path) {
        List<String> parts = List.of(path.split("/", -1));
        String group = parts.get(3);
        return group.substring(0, 1).toUpperCase(Locale.ROOT) + group.substring(1);
    }

    /** "Take the next case" is takeNextCase. */
    private static String name(String summary) {
        String plain = ARTICLES.matcher(" " + summary + " ").replaceAll(" ").strip();
        String joined =
                Arrays.stream(plain.split("[ -]+", -1))
                        .map(
                                word ->
                                        word.substring(0, 1).toUpperCase(Locale.ROOT)
                                                + word.substring(1))
                        .collect(Collectors.joining());
        return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }

    private static HeaderParameter key() {
        HeaderParameter key = new HeaderParameter();
        key.name("Idempotency-Key")
                .required(false)
                .description("any text of 1 to 200 characters: done once, however often it is sent")
                .schema(new StringSchema());
        return key;
    }

    private static Content problemContent() {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new Content()
                .addMediaType("application/problem+json", new MediaType().schema(schema));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema().description("stable"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("what to do"))
                .addProperty("field", new StringSchema().description("which one is wrong"))
                .addProperty("explanation", new Schema<>().$ref(EXPLANATION));
    }
}
