package dev.firstline.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import static java.util.stream.Collectors.joining;

import dev.firstline.access.Role;
import dev.firstline.accounts.ApiTokens;
import dev.firstline.accounts.Scope;
import dev.firstline.accounts.Sessions;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the framework for every route, and tries it as everybody: a route without a row fails. */
@FirstlineTest
@Requirement("ACC-6.every-route-as-every-role")
class MatrixTest {

    /** The columns: somebody not signed in, then a person of each role. */
    static final List<Optional<Role>> WHO =
            Stream.concat(
                            Stream.of(Optional.<Role>empty()),
                            Arrays.stream(Role.values()).map(Optional::of))
                    .toList();

    @Autowired private List<RequestMappingHandlerMapping> mappings;
    @Autowired private MockMvc mvc;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Sessions sessions;
    @Autowired private ApiTokens tokens;

    @Test
    void hasARowForEveryRouteAndARouteForEveryRow() throws IOException {
        assertThat(MatrixTable.read().rows().keySet()).containsExactlyElementsOf(routes());
    }

    @Test
    @Requirement("ACC-6.one-place")
    void letsEveryRoleInWhereTheTableSaysAndNowhereElse() throws IOException {
        Map<Route, String> table = MatrixTable.read().rows();
        String expected = lines(table);
        Map<Route, String> tried = new TreeMap<>();
        table.keySet().forEach(route -> tried.put(route, tryAsEverybody(route)));
        String actual = lines(tried);
        assertThat(actual).isEqualTo(expected);
    }

    private static String lines(Map<Route, String> rows) {
        return rows.entrySet().stream()
                .map(row -> "%-60s %s".formatted(row.getKey(), row.getValue()))
                .collect(joining("\n"));
    }

    private Set<Route> routes() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(MatrixTest::routes)
                .filter(route -> !route.pattern().equals("/error"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Route> routes(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        Set<RequestMethod> tried = methods.isEmpty() ? EnumSet.of(RequestMethod.GET) : methods;
        return info.getPatternValues().stream()
                .flatMap(
                        pattern -> tried.stream().map(method -> new Route(method.name(), pattern)));
    }

    private String tryAsEverybody(Route route) {
        return WHO.stream().map(who -> isAnswered(route, who) ? "o" : ".").collect(joining(" "));
    }

    private boolean isAnswered(Route route, Optional<Role> who) {
        try {
            MockHttpServletRequestBuilder request = route.isApi() ? call(route, who) : form(route);
            who.ifPresent(role -> signIn(request, route, role));
            MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
            requireUnderstood(route, who, response);
            return !isRefusal(route, response);
        } catch (Exception e) {
            throw new AssertionError(route + " as " + who, e);
        }
    }

    private MockHttpServletRequestBuilder form(Route route) {
        return request(HttpMethod.valueOf(route.method()), route.address("0")).with(csrf());
    }

    /** About a case that the person may see: roles decide, not sight. */
    private MockHttpServletRequestBuilder call(Route route, Optional<Role> who) {
        Person requester = who.filter(role -> !role.isStaff()).map(cast::of).orElseGet(cast::ana);
        String number = String.valueOf(life.asked(requester, "Export stops").number());
        return request(HttpMethod.valueOf(route.method()), route.address(number))
                .queryParams(ApiBodies.query(route, who))
                .contentType("application/json")
                .content(ApiBodies.of(route, who, cast.acme().id()));
    }

    private static void requireUnderstood(
            Route route, Optional<Role> who, MockHttpServletResponse response) throws Exception {
        if (route.isApi()) {
            assertThat(response.getStatus())
                    .as("%s as %s: %s", route, who, response.getContentAsString())
                    .isNotEqualTo(422);
        }
    }

    private void signIn(MockHttpServletRequestBuilder request, Route route, Role role) {
        var person = cast.of(role).id();
        if (route.isApi()) {
            var token = tokens.issue(person, "matrix", EnumSet.allOf(Scope.class));
            request.header("Authorization", "Bearer " + token.text());
        } else {
            request.cookie(new Cookie("firstline-session", sessions.open(person).text()));
        }
    }

    /** To whoever lacks its secret, the control door does not exist. */
    private static boolean isRefusal(Route route, MockHttpServletResponse response) {
        String where = Optional.ofNullable(response.getRedirectedUrl()).orElse("");
        boolean hidden = route.pattern().startsWith("/control/") && response.getStatus() == 404;
        return hidden
                || response.getStatus() == 401
                || response.getStatus() == 403
                || where.startsWith("/sign-in?");
    }
}
