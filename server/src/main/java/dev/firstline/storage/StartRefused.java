package dev.firstline.storage;

import org.jspecify.annotations.Nullable;

/**
 * Firstline cannot start, and the message says in one sentence why and what to do about it.
 *
 * <p>Meant to be shown to whoever started it as it stands, without a stack trace.
 */
public class StartRefused extends RuntimeException {

    public StartRefused(String whatToDo) {
        super(whatToDo);
    }

    public StartRefused(String whatToDo, @Nullable Throwable cause) {
        super(whatToDo, cause);
    }
}
