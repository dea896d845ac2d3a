package dev.firstline.mailtext.automatic;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Addresses behind which nobody sits: noreply, do.not.reply, invoices-no-reply and the like. */
final class DaemonSender implements Rule {
    private static final Set<String> SILENT =
            Set.of(
                    "noreply",
                    "donotreply",
                    "dontreply",
                    "autoreply",
                    "autoresponder",
                    "autoresponse",
                    "bounce",
                    "bounces");

    /** Do, not and reply. */
    private static final int MOST_WORDS = 3;

    @Override
    public Optional<String> why(Evidence evidence) {
        var from = evidence.from();
        return Optional.ofNullable(from)
                .map(mailbox -> mailbox.localPart())
                .filter(name -> Servers.isName(name) || isSilent(name))
                .map(name -> "sent by " + name);
    }

    private static boolean isSilent(String name) {
        var words = List.of(name.split("[._+=-]+", 20));
        for (int begin = 0; begin < words.size(); begin++) {
            for (int end = begin + 1; end <= Math.min(words.size(), begin + MOST_WORDS); end++) {
                if (SILENT.contains(String.join("", words.subList(begin, end)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
