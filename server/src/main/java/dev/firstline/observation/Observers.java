package dev.firstline.observation;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * Who may see health and metrics.
 *
 * @param from addresses or networks, as 10.0.0.0/8, that may see them without more
 * @param token who comes from elsewhere must bring this as bearer token; none: nobody else may
 */
@ConfigurationProperties("firstline.observation")
record Observers(@DefaultValue({"127.0.0.0/8", "::1"}) List<String> from, @Nullable String token) {

    boolean admit(HttpServletRequest request) {
        return comesFromHere(request) || bringsTheToken(request);
    }

    private boolean comesFromHere(HttpServletRequest request) {
        return from.stream().anyMatch(network -> new IpAddressMatcher(network).matches(request));
    }

    private boolean bringsTheToken(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return token != null
                && !token.isBlank()
                && header != null
                && MessageDigest.isEqual(bytes("Bearer " + token), bytes(header));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
