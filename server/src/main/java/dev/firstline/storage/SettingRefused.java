package dev.firstline.storage;

import org.jspecify.annotations.Nullable;

/**
 * A setting cannot be used as it is; the message is one sentence that names it and says what would
 * be right.
 */
public final class SettingRefused extends StartRefused {

    public SettingRefused(String whatToDo) {
        super(whatToDo);
    }

    public SettingRefused(String whatToDo, @Nullable Throwable cause) {
        super(whatToDo, cause);
    }
}
