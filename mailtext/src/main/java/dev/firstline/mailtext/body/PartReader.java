package dev.firstline.mailtext.body;

import dev.firstline.mailtext.head.Header;
import dev.firstline.mailtext.head.Headers;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Builds the tree of parts from mime4j's tokens. Where the tokens end early, what was read until
 * then is the message.
 */
public final class PartReader {
    private final Source source;
    private final BoundarySearch search;
    private final Deque<OpenMultipart> open = new ArrayDeque<>();
    private List<Header> fields = new ArrayList<>();
    private int bodies;
    private int leaves;
    private @Nullable Part root;
    private @Nullable String error;

    private PartReader(Source source, int mendings) {
        this.source = source;
        this.search = new BoundarySearch(mendings);
    }

    /** Fails only where the source cannot be opened. */
    public static Reading read(Source source) throws IOException {
        return read(source, Limits.MENDINGS);
    }

    static Reading read(Source source, int mendings) throws IOException {
        try (var tokens = new Tokens(source)) {
            return new PartReader(source, mendings).read(tokens);
        }
    }

    private Reading read(Tokens tokens) {
        try {
            for (var state = tokens.next();
                    state != EntityState.T_END_OF_STREAM && leaves <= Limits.PARTS;
                    state = tokens.next()) {
                take(state, tokens);
            }
        } catch (IOException | MimeException broken) {
            error = "cannot be read to its end: " + broken.getMessage();
        } catch (RuntimeException unforeseen) {
            error = "cannot be read to its end: " + unforeseen;
        }
        if (tokens.wasFlattened()) {
            error = "parts are nested more than " + Limits.DEPTH + " deep: kept as attachment";
        }
        return new Reading(finish(), error);
    }

    private void take(EntityState state, Tokens tokens) throws IOException {
        switch (state) {
            case T_START_MESSAGE, T_START_BODYPART -> fields = new ArrayList<>();
            case T_FIELD -> fields.add(tokens.header());
            case T_START_MULTIPART -> open.push(new OpenMultipart(headers(), tokens.type()));
            case T_PREAMBLE -> open.getFirst().keepPreamble(tokens.preamble());
            case T_BODY -> takeLeaf(tokens);
            case T_END_MULTIPART -> close(open.pop());
            default -> {
                // the other tokens mark places that carry nothing
            }
        }
    }

    private void takeLeaf(Tokens tokens) throws IOException {
        var type = tokens.type();
        var content = Contents.read(tokens.decoded(), type, source, ++bodies);
        add(search.mend(new Leaf(headers(), type, content)));
    }

    private Headers headers() {
        return new Headers(fields);
    }

    private void add(Part part) {
        if (part instanceof Leaf && ++leaves > Limits.PARTS) {
            error = "more than " + Limits.PARTS + " parts: the rest is not listed";
        } else if (open.isEmpty()) {
            root = root == null ? part : root;
        } else {
            open.getFirst().parts().add(part);
        }
    }

    private void close(OpenMultipart last) {
        boolean broken = last.parts().isEmpty();
        var part = last.close(search);
        leaves += broken && part instanceof Multipart ? (int) part.leaves().count() : 0;
        add(part);
    }

    private Part finish() {
        while (!open.isEmpty()) {
            close(open.pop());
        }
        return root == null ? Contents.nothing(headers()) : root;
    }
}
