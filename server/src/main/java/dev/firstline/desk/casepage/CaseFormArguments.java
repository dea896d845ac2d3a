package dev.firstline.desk.casepage;

import static org.springframework.web.servlet.HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE;

import static java.util.Objects.requireNonNull;

import dev.firstline.files.FormFiles;
import dev.firstline.web.Actors;
import dev.firstline.web.Pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hands the controllers of a case's page the {@link CaseForm} that was sent to them. */
class CaseFormArguments implements HandlerMethodArgumentResolver {

    private final Pages pages;

    CaseFormArguments(Pages pages) {
        this.pages = pages;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CaseForm.class;
    }

    /**
     * @throws MethodArgumentTypeMismatchException where the address holds no number of a case
     */
    @Override
    public CaseForm resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var answer = requireNonNull(request.getNativeResponse(HttpServletResponse.class));
        long number = number(asked, parameter);
        return new CaseForm(
                pages.of(asked, answer), Actors.asking(), number, values(asked), files(request));
    }

    private static long number(HttpServletRequest asked, MethodParameter parameter) {
        var inAddress = (Map<?, ?>) asked.getAttribute(URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        String number = String.valueOf(inAddress.get("number"));
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException e) {
            throw new MethodArgumentTypeMismatchException(
                    number, long.class, "number", parameter, e);
        }
    }

    private static Map<String, List<String>> values(HttpServletRequest asked) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        asked.getParameterMap().forEach((name, all) -> values.put(name, List.of(all)));
        return values;
    }

    private static List<MultipartFile> files(NativeWebRequest request) {
        var sent = request.getNativeRequest(MultipartRequest.class);
        return sent == null ? List.of() : FormFiles.chosen(sent.getFiles("files"));
    }
}
