package dev.firstline.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who answers a request, found without trying each of the hundreds of patterns there are: most are
 * ruled out by how they begin.
 */
class ByBeginnings extends RequestMappingHandlerMapping {

    /** Who may be meant by the address that is looked up. */
    private static final ScopedValue<Set<RequestMappingInfo>> POSSIBLE = ScopedValue.newInstance();

    private final IdentityHashMap<RequestMappingInfo, String> beginnings = new IdentityHashMap<>();

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> found) {
        super.handlerMethodsInitialized(found);
        found.keySet().forEach(it -> beginnings.put(it, beginning(it)));
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(
            String lookupPath, HttpServletRequest request) throws Exception {
        String path = request.getRequestURI();
        return isWrittenOtherwise(path)
                ? super.lookupHandlerMethod(lookupPath, request)
                : ScopedValue.where(POSSIBLE, possible(path))
                        .call(() -> super.lookupHandlerMethod(lookupPath, request));
    }

    private Set<RequestMappingInfo> possible(String path) {
        Set<RequestMappingInfo> possible = Collections.newSetFromMap(new IdentityHashMap<>());
        beginnings.forEach(
                (info, beginning) -> {
                    if (path.startsWith(beginning)) {
                        possible.add(info);
                    }
                });
        return possible;
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(
            RequestMappingInfo info, HttpServletRequest request) {
        return !POSSIBLE.isBound() || POSSIBLE.get().contains(info)
                ? super.getMatchingMapping(info, request)
                : null;
    }

    /** With signs that stand for others, or with what does not belong to the path. */
    private static boolean isWrittenOtherwise(String path) {
        return path.indexOf('%') >= 0 || path.indexOf(';') >= 0;
    }

    /** What stands before the first variable, without a slash at its end: "/a" matches "/a/**". */
    private static String beginning(RequestMappingInfo info) {
        PathPatternsRequestCondition paths = info.getPathPatternsCondition();
        Set<PathPattern> patterns = paths == null ? Set.of() : paths.getPatterns();
        if (patterns.size() != 1) {
            return "";
        }
        String fixed = patterns.iterator().next().getPatternString().split("[{*?]", 2)[0];
        return fixed.endsWith("/") ? fixed.substring(0, fixed.length() - 1) : fixed;
    }
}
