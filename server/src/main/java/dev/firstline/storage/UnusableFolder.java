package dev.firstline.storage;

import org.jspecify.annotations.Nullable;

/** The folder that was named for an export cannot be written, or cannot be read. */
public final class UnusableFolder extends TransferRefused {

    public UnusableFolder(String whatToDo, @Nullable Throwable cause) {
        super(whatToDo, cause);
    }
}
