package dev.firstline.programme;

/**
 * An expectation of an example that nobody can run yet: those of charges wait for the ledger.
 *
 * @param line of the file, counted from 1
 * @param says the example in words
 */
public record NotRun(int line, String says) {}
