package dev.firstline.mailtext.head;

import dev.firstline.mailtext.charset.Plain;

import java.util.List;
import java.util.Optional;

/** The header fields of a message or part in their order; names are compared without case. */
public record Headers(List<Header> fields) {
    public Headers {
        fields = List.copyOf(fields);
    }

    /** The value of the first field of that name. */
    public Optional<String> find(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    /** The values of all fields of that name, topmost (latest added) first. */
    public List<String> list(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Header::value)
                .toList();
    }

    public boolean has(String name) {
        return find(name).isPresent();
    }

    /** The first field of that name for people: encoded words decoded, one line, "" if absent. */
    public String text(String name) {
        return find(name).map(EncodedWords::decode).map(Plain::line).orElse("");
    }

    /** The mailboxes of all fields of that name. */
    public List<Mailbox> mailboxes(String name) {
        return list(name).stream().flatMap(value -> Addresses.parse(value).stream()).toList();
    }

    /** A field of a value and parameters, such as Content-Type; empty where it is absent. */
    public Parameters parameters(String name) {
        return find(name).map(Parameters::parse).orElse(Parameters.NONE);
    }
}
