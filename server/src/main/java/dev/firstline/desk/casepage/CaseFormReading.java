package dev.firstline.desk.casepage;

import dev.firstline.web.Pages;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/** Makes known who reads a {@link CaseForm}. */
@Configuration(proxyBeanMethods = false)
class CaseFormReading implements WebMvcConfigurer {

    private final Pages pages;

    CaseFormReading(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CaseFormArguments(pages));
    }
}
