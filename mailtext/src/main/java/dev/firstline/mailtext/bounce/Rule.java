package dev.firstline.mailtext.bounce;

import java.util.Optional;

/** One form in which mail servers report what they could not deliver. */
@FunctionalInterface
interface Rule {
    Optional<Bounce> read(Report report);
}
