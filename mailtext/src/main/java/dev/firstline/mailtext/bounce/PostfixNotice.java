package dev.firstline.mailtext.bounce;

import java.util.List;
import java.util.Optional;

/** Postfix without its machine-readable part: "<address>: what the other host said". */
final class PostfixNotice implements Rule {
    private static final List<String> OPENINGS =
            List.of(
                    "could not be delivered to one or more recipients",
                    "could not be delivered for more than",
                    "this is the mail system at host",
                    "this is the postfix program at host");

    @Override
    public Optional<Bounce> read(Report report) {
        return Notice.read(report, OPENINGS);
    }
}
