package dev.firstline.start;

/**
 * One line of what a started server tells the person at its console.
 *
 * @param label what it is, in a few words
 * @param text where or how, as an address
 */
public record BannerLine(String label, String text) {}
