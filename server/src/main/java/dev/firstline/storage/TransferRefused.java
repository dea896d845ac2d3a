package dev.firstline.storage;

import org.jspecify.annotations.Nullable;

/**
 * An export or a restore was not done, or not to its end, and has left nothing behind in the
 * database. The message says in one sentence why and what to do.
 */
public class TransferRefused extends RuntimeException {

    public TransferRefused(String whatToDo) {
        super(whatToDo);
    }

    public TransferRefused(String whatToDo, @Nullable Throwable cause) {
        super(whatToDo, cause);
    }
}
