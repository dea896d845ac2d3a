package dev.firstline.mailtext.automatic;

import java.util.Optional;

/** Mail that nobody may bounce comes from a machine (RFC 3834, 2; RFC 5321, 4.5.5). */
final class NullSender implements Rule {
    @Override
    public Optional<String> why(Evidence evidence) {
        if (evidence.envelope().hasNullSender()) {
            return Optional.of("null envelope sender");
        }
        return Servers.hasNullPath(evidence.headers())
                ? Optional.of("Return-Path: <>")
                : Optional.empty();
    }
}
