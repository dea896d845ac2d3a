package dev.firstline.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.http.HttpStatus;

/** A page with a status other than 200: what a controller returns for a form that has faults. */
public record Rendered(HttpStatus status, JteModel model) {

    /** The form again, with what was typed and what is wrong beside it. */
    public static Rendered invalid(JteModel form) {
        return new Rendered(HttpStatus.UNPROCESSABLE_CONTENT, form);
    }

    /** The page again, because it changed since it was opened. */
    public static Rendered conflict(JteModel page) {
        return new Rendered(HttpStatus.CONFLICT, page);
    }
}
