package dev.firstline.mailtext.automatic;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Older than any RFC, and still what lists, newsletters and vacation programs set. */
final class PrecedenceField implements Rule {
    private static final Set<String> MACHINES =
            Set.of("bulk", "list", "junk", "auto_reply", "auto-reply");

    @Override
    public Optional<String> why(Evidence evidence) {
        return evidence.headers()
                .find("Precedence")
                .or(() -> evidence.headers().find("X-Precedence"))
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .filter(MACHINES::contains)
                .map(value -> "Precedence: " + value);
    }
}
