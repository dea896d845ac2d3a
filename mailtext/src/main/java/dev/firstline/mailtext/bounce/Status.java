package dev.firstline.mailtext.bounce;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds enhanced status codes (RFC 3463) in what servers say. */
final class Status {
    /** Three figures that are not part of an IP address or a version. */
    private static final Pattern CODE =
            Pattern.compile("(?<![\\d.])[245]\\.\\d{1,3}\\.\\d{1,3}(?!\\.?\\d)");

    private static final Pattern REPLY = Pattern.compile("(?<![\\d.])([45])\\d\\d[ :-](?!\\d)");

    private Status() {}

    static Optional<String> in(String words) {
        var code = CODE.matcher(words);
        return code.find() ? Optional.of(code.group()) : Optional.empty();
    }

    /** The class of a bare SMTP reply such as "550 no such user", as 5.0.0. */
    static Optional<String> ofReply(String words) {
        var reply = REPLY.matcher(words);
        return reply.find() ? Optional.of(reply.group(1) + ".0.0") : Optional.empty();
    }

    static boolean isVague(String code) {
        return code.endsWith(".0.0");
    }
}
