package dev.firstline.storage.files;

/** The advisory lock between an export, which shares it, and what removes files. */
public final class FilesLock {

    /** Any number that nothing else in the database locks. */
    public static final long KEY = 7_309_453_671L;

    private FilesLock() {}
}
