package dev.firstline.mailtext.body;

import dev.firstline.mailtext.head.Headers;

import java.util.List;

/** A part made of parts. */
public record Multipart(Headers headers, String type, List<Part> parts) implements Part {
    public Multipart {
        parts = List.copyOf(parts);
    }

    boolean isAlternative() {
        return type.equals("multipart/alternative");
    }

    boolean isRelated() {
        return type.equals("multipart/related");
    }
}
