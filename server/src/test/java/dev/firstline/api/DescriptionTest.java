package dev.firstline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The description at {@code /api/docs}: complete, or programs would have to guess. */
@FirstlineTest
@Requirement("API-1.openapi")
class DescriptionTest {

    @Autowired private Programs programs;
    @Autowired private MockMvcTester browser;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private JsonNode api;

    @BeforeEach
    void fetch() {
        api = programs.withoutToken().get("/api/docs").json();
    }

    @Test
    void namesEveryRouteOfTheApi() {
        List<String> routes =
                requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                        .flatMap(DescriptionTest::routes)
                        .filter(route -> route.contains(" /api/v1"))
                        .distinct()
                        .toList();
        assertThat(routes).hasSizeGreaterThan(15);
        assertThat(calls().map(Call::route)).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void saysOfEveryCallWhatItDoesAndWhatItAnswers() {
        assertThat(calls())
                .allSatisfy(
                        call -> {
                            assertThat(call.told().at("/summary").asString()).isNotBlank();
                            assertThat(call.told().at("/description").asString()).isNotBlank();
                            assertThat(call.told().at("/tags").size()).isEqualTo(1);
                            assertThat(call.told().at("/responses").propertyNames())
                                    .contains("default");
                        });
        assertThat(calls().map(call -> call.told().at("/operationId").asString()))
                .doesNotHaveDuplicates()
                .contains("listCases", "takeNextCase");
    }

    @Test
    void saysOfEveryPostThatItMayHaveAKey() {
        assertThat(calls().filter(call -> call.route().startsWith("post")))
                .allSatisfy(call -> assertThat(call.told().toString()).contains("Idempotency-Key"));
    }

    @Test
    void namesTheValuesOfEnumerations() {
        assertThat(api.at("/components/schemas/Case/properties/state/enum"))
                .extracting(JsonNode::asString)
                .contains("waiting-for-customer");
        assertThat(api.at("/components/schemas/Solution/properties/kinds/items/enum"))
                .extracting(JsonNode::asString)
                .contains("no-answer-from-customer");
    }

    @Test
    void saysThatATokenIsNeeded() {
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(api.at("/security/0/token").isArray()).isTrue();
    }

    @Test
    void isAPageForPeople() {
        assertThat(browser.get().uri("/api/docs").accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .bodyText()
                .contains("Take the next case", "waiting-for-customer", "Idempotency-Key");
    }

    /** A call as it is described. */
    private record Call(String route, JsonNode told) {}

    private Stream<Call> calls() {
        return api.get("paths")
                .propertyStream()
                .flatMap(
                        path ->
                                path.getValue()
                                        .propertyStream()
                                        .map(
                                                call ->
                                                        new Call(
                                                                call.getKey() + " " + path.getKey(),
                                                                call.getValue())));
    }

    private static Stream<String> routes(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().stream()
                .map(method -> method.name().toLowerCase(Locale.ROOT))
                .flatMap(
                        method ->
                                route.getPatternValues().stream().map(path -> method + " " + path));
    }
}
