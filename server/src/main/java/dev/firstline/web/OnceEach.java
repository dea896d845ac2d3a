package dev.firstline.web;

import dev.firstline.explanation.Refused;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses an address that gives a parameter more than once: Spring would join what it holds with
 * commas, and one would be answered what nobody asked. Forms that are posted may.
 */
class OnceEach implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.GET.matches(request.getMethod())) {
            request.getParameterMap().entrySet().stream()
                    .filter(parameter -> parameter.getValue().length > 1)
                    .findFirst()
                    .ifPresent(repeated -> refuse(repeated.getKey()));
        }
        return true;
    }

    private static void refuse(String name) {
        throw Refused.invalid(name, "parameter.repeated");
    }
}
