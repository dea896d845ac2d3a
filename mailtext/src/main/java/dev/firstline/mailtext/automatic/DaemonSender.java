package dev.firstline.mailtext.automatic;

import java.util.Optional;
import java.util.Set;

/** Addresses behind which nobody sits. */
final class DaemonSender implements Rule {
    private static final Set<String> SILENT =
            Set.of("noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply");

    @Override
    public Optional<String> why(Evidence evidence) {
        var from = evidence.from();
        if (from == null) {
            return Optional.empty();
        }
        var name = from.localPart();
        return Servers.isName(name) || SILENT.contains(name)
                ? Optional.of("sent by " + name)
                : Optional.empty();
    }
}
