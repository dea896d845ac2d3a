package dev.firstline.storage.files;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What kept a file from being read or written: Java's own words are often its name alone. */
public final class FileCause {

    private FileCause() {}

    /** File and cause; of another fault, what it says itself. */
    public static String of(Exception fault) {
        return switch (fault) {
            case NoSuchFileException missing -> missing.getFile() + ": no such file or folder";
            case AccessDeniedException denied -> denied.getFile() + ": permission denied";
            case FileAlreadyExistsException taken -> taken.getFile() + ": it is a file";
            case NotDirectoryException file -> file.getFile() + ": it is no folder";
            default -> String.valueOf(fault.getMessage());
        };
    }
}
