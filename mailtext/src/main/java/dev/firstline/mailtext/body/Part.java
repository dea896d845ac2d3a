package dev.firstline.mailtext.body;

import dev.firstline.mailtext.head.Headers;

import java.util.List;
import java.util.stream.Stream;

/** A node of a message's tree (RFC 2046). */
public sealed interface Part permits Leaf, Multipart {
    Headers headers();

    /** The declared type in lower case, such as text/plain or multipart/mixed. */
    String type();

    /** This part if it is a leaf, else all leaves below it, in order. */
    default Stream<Leaf> leaves() {
        return switch (this) {
            case Leaf leaf -> Stream.of(leaf);
            case Multipart(var headers, var type, var parts) ->
                    parts.stream().flatMap(Part::leaves);
        };
    }

    /** This part and all below it, in order. */
    default Stream<Part> all() {
        return switch (this) {
            case Leaf leaf -> Stream.of(leaf);
            case Multipart whole ->
                    Stream.concat(Stream.of(whole), whole.parts().stream().flatMap(Part::all));
        };
    }

    static Part empty() {
        return new Leaf(new Headers(List.of()), "text/plain", Content.held(new byte[0]));
    }
}
