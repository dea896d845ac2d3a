package dev.firstline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.util.ServletRequestPathUtils;

class ByBeginningsTest {

    private final ByBeginnings mapping = new ByBeginnings();

    @BeforeEach
    void find() {
        StaticWebApplicationContext context = new StaticWebApplicationContext();
        context.registerSingleton("pages", SomePages.class);
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
    }

    @ParameterizedTest
    @CsvSource({
        "/cases/10001, one",
        "/%63ases/10001, one",
        "/cases;v=1/10001, one",
        "/cases, all",
        "/files, below",
        "/files/a/b, below",
        "/en/help, either",
        "/ro/ajutor, either",
        "/case/10001, nobody"
    })
    void findsWhoAnswers(String path, String name) throws Exception {
        assertThat(answering(path)).isEqualTo(name);
    }

    private String answering(String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        ServletRequestPathUtils.parseAndCache(request);
        HandlerExecutionChain found = mapping.getHandler(request);
        return found == null
                ? "nobody"
                : ((HandlerMethod) found.getHandler()).getMethod().getName();
    }

    @RestController
    static class SomePages {
        @GetMapping("/cases")
        void all() {}

        @GetMapping("/cases/{number}")
        void one() {}

        @GetMapping("/files/**")
        void below() {}

        @GetMapping({"/en/{page}", "/ro/{page}"})
        void either() {}
    }
}
