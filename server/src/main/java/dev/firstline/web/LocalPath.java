package dev.firstline.web;

import java.util.regex.Pattern;

/** Where to go back to, when a request says it: never to another site. */
public final class LocalPath {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\w\\-./~?=&%+:@,*]*");

    private LocalPath() {}

    /** The path as given if it leads into Firstline, else the first page. */
    public static String orHome(String path) {
        return LOCAL.matcher(path).matches() ? path : "/";
    }
}
