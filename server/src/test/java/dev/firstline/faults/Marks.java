package dev.firstline.faults;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Words that stand for what one client writes. Letters only: subjects that differ in digits alone
 * are taken for a loop of two machines (MAIL-6).
 */
final class Marks {

    /** How a mark looks, as PostgreSQL and Java both read it. */
    static final String PATTERN = "mark[a-z]{8}";

    private static final int LETTERS = 26;

    private final int client;
    private final AtomicInteger count = new AtomicInteger();

    Marks(int client) {
        this.client = client;
    }

    String next() {
        return "mark" + letters(client, 2) + letters(count.getAndIncrement(), 6);
    }

    /** A number in the figures a to z. */
    static String letters(int number, int length) {
        StringBuilder word = new StringBuilder();
        for (int left = number; word.length() < length; left /= LETTERS) {
            word.append((char) ('a' + left % LETTERS));
        }
        return word.reverse().toString();
    }
}
