package dev.firstline.web;

import java.util.List;
import java.util.stream.Collectors;

/** A table to take away (RFC 4180), in UTF-8, which spreadsheets are told. */
public final class Csv {

    private static final String UTF_8_MARK = "\uFEFF";
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder(UTF_8_MARK);

    public Csv(List<String> heads) {
        add(heads);
    }

    public void add(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append(END);
    }

    public String text() {
        return text.toString();
    }

    /** What somebody typed is no formula: spreadsheets would run it. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=@\t\r".indexOf(text.charAt(0)) >= 0;
        boolean signed = text.matches("[+-].*") && !text.matches("[+-]\\d+");
        return '"' + (formula || signed ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
