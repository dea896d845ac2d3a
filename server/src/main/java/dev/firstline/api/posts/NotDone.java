package dev.firstline.api.posts;

import jakarta.servlet.ServletException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** Ends the transaction of a call that was refused or failed; its answer stands already. */
final class NotDone extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotDone(@Nullable Exception fault) {
        super("not done", fault, false, false);
    }

    /** What the call failed with, if its answer does not stand. */
    void rethrow() throws IOException, ServletException {
        switch (getCause()) {
            case IOException fault -> throw fault;
            case ServletException fault -> throw fault;
            case null, default -> {}
        }
    }
}
