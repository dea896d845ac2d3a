package dev.firstline.storage;

import java.nio.file.Path;

/** Another process works in this data folder; two would destroy each other's files. */
public final class DataFolderInUse extends StartRefused {

    DataFolderInUse(Path folder, String holder) {
        super(
                "The data folder %s is in use by another Firstline (process %s): stop that one, or choose another folder with --data."
                        .formatted(folder, holder));
    }
}
