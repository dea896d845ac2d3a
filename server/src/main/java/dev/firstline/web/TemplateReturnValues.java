package dev.firstline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.io.IOException;

/**
 * Writes the template that a controller returns. Not a message converter: that would answer JSON to
 * whoever prefers it, and leak the template's parameters. The page is rendered whole before its
 * first byte leaves, so that a fault in it still becomes an error page.
 */
class TemplateReturnValues implements HandlerMethodReturnValueHandler {

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        var type = returnType.getParameterType();
        return JteModel.class.isAssignableFrom(type) || Rendered.class == type;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        var response = request.getNativeResponse(HttpServletResponse.class);
        if (response == null || value == null) {
            return;
        }
        if (value instanceof Rendered rendered) {
            response.setStatus(rendered.status().value());
            write(rendered.model(), response);
        } else {
            write((JteModel) value, response);
        }
    }

    private static void write(JteModel model, HttpServletResponse response) throws IOException {
        var output = new Utf8ByteOutput();
        model.render(output);
        response.setContentType("text/html");
        response.setCharacterEncoding(UTF_8.name());
        byte[] page = output.toByteArray();
        response.setContentLength(page.length);
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        response.getOutputStream().write(page);
    }
}
