package dev.firstline.demo;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/**
 * A mail that would have gone to a person.
 *
 * @param at business time at which it arrived
 * @param headers as sent, unfolded; fields that come more than once are joined by line breaks
 */
public record DemoMail(
        String to,
        String subject,
        String text,
        @Nullable String html,
        Instant at,
        Map<String, String> headers) {}
