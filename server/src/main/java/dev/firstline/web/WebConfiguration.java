package dev.firstline.web;

import dev.firstline.templates.DynamicTemplates;
import dev.firstline.templates.StaticTemplates;
import dev.firstline.templates.Templates;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.nio.file.Path;
import java.util.List;

/** Binds templates and pages to Spring's controllers. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final Pages pages;

    WebConfiguration(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PageArguments(pages));
        resolvers.add(new ActorArguments());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OnceEach());
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new TemplateReturnValues());
    }

    @Bean
    static WebMvcRegistrations registrations() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new ByBeginnings();
            }
        };
    }

    /** Compiled templates; while developing, those of the source folder as they are now. */
    @Bean
    static Templates templates(DevelopmentMode development) {
        return development
                .sources()
                .<Templates>map(sources -> new DynamicTemplates(engine(sources)))
                .orElseGet(StaticTemplates::new);
    }

    private static TemplateEngine engine(Path sources) {
        var resolver = new DirectoryCodeResolver(sources.resolve("jte"));
        var classes = Path.of("target", "jte-classes");
        return TemplateEngine.create(resolver, classes, ContentType.Html);
    }
}
