package dev.firstline.storage;

/** The advisory lock between an export, which shares it, and what removes files. */
final class FilesLock {

    /** Any number that nothing else in the database locks. */
    static final long KEY = 7_309_453_671L;

    private FilesLock() {}
}
