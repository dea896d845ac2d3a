package dev.firstline.api.views;

import dev.firstline.directory.Person;

import io.swagger.v3.oas.annotations.media.Schema;

/** A person. */
@Schema(name = "Person")
public record PersonView(String id, String name, String email) {

    static PersonView of(Person person) {
        return new PersonView(Long.toString(person.id().value()), person.name(), person.email());
    }
}
