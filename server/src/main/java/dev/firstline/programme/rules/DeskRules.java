package dev.firstline.programme.rules;

import dev.firstline.servicetime.ServiceCalendar;

import java.util.List;

/**
 * When the vendor's own people work, and in which languages.
 *
 * @param languages tags such as {@code en}
 */
public record DeskRules(ServiceCalendar calendar, List<String> languages) {

    public DeskRules {
        languages = List.copyOf(languages);
    }
}
