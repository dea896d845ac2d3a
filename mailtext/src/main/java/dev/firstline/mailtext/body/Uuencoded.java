package dev.firstline.mailtext.body;

import java.util.ArrayList;
import java.util.List;

/**
 * A text from the time before MIME, in which files stand between "begin 644 name" and "end". Only
 * what is whole and well formed is taken out of it: anything else may be the writer's words.
 *
 * @param text what is left
 */
record Uuencoded(String text, List<UuencodedFile> files) {

    static Uuencoded split(String text) {
        if (!text.contains("begin ") || !text.contains("\nend")) {
            return new Uuencoded(text, List.of());
        }
        var lines = text.split("\n", -1);
        var rest = new StringBuilder(text.length());
        var files = new ArrayList<UuencodedFile>();
        for (int at = 0; at < lines.length; at++) {
            int end = UuLine.isBegin(lines[at]) ? endOfFile(lines, at + 1) : -1;
            if (end < 0) {
                rest.append(at == 0 ? "" : "\n").append(lines[at]);
            } else {
                var content = Content.held(UuLine.decode(lines, at, end));
                files.add(new UuencodedFile(UuLine.name(lines[at]), content));
                at = withoutEmptyLine(lines, at, end);
            }
        }
        return new Uuencoded(rest.toString(), files);
    }

    /** The line that ends the file, or -1 where the lines until there are not all of a file. */
    private static int endOfFile(String[] lines, int begin) {
        for (int at = begin; at < lines.length; at++) {
            if (lines[at].strip().equals("end")) {
                return at > begin ? at : -1;
            }
            if (!UuLine.isData(lines[at])) {
                return -1;
            }
        }
        return -1;
    }

    /** Of the empty lines around a file one is enough. */
    private static int withoutEmptyLine(String[] lines, int begin, int end) {
        boolean before = begin == 0 || lines[begin - 1].isBlank();
        boolean after = end + 1 < lines.length && lines[end + 1].isBlank();
        return before && after ? end + 1 : end;
    }
}
