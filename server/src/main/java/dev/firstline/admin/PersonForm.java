package dev.firstline.admin;

import dev.firstline.access.Role;

import java.util.Map;
import java.util.Objects;

/** Somebody to be added, as the form sends it. */
record PersonForm(String name, String email, String role, String language, String password) {

    /** A field that was not sent reads as empty. */
    PersonForm {
        name = Objects.requireNonNullElse(name, "");
        email = Objects.requireNonNullElse(email, "");
        role = Objects.requireNonNullElse(role, "");
        language = Objects.requireNonNullElse(language, "");
        password = Objects.requireNonNullElse(password, "");
    }

    Role asRole() {
        return Role.of(role);
    }

    /** What is shown again after a fault; never the password. */
    Map<String, String> values() {
        return Map.of("name", name, "email", email, "role", role, "language", language);
    }
}
