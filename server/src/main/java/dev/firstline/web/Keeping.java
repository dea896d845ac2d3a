package dev.firstline.web;

import dev.firstline.explanation.Refused;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;

/** Hands a form to a door, and leads on, or back to its author with all that was typed. */
public final class Keeping {

    private Keeping() {}

    /**
     * Does what a form asks for.
     *
     * @param door what is done; it gives the address at which to look afterwards
     * @param again the page with the form on it
     */
    public static Object keep(
            Filled filled,
            HttpServletResponse response,
            Supplier<String> door,
            Function<Filled, JteModel> again) {
        try {
            String there = door.get();
            Notices.say(response, "kept." + said(filled));
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(there)).build();
        } catch (Refused refused) {
            return switch (refused.kind()) {
                case NOT_FOUND, NOT_PERMITTED -> throw refused;
                case INVALID -> Rendered.invalid(again.apply(filled.refused(refused)));
                case CONFLICT -> Rendered.conflict(again.apply(filled.refused(refused)));
            };
        }
    }

    /** The forms of many rows have their row in their name. */
    private static String said(Filled filled) {
        return filled.form().replaceAll("-\\d+$", "");
    }
}
