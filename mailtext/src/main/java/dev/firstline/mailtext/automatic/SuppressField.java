package dev.firstline.mailtext.automatic;

import java.util.Locale;
import java.util.Optional;

/** Microsoft's way of asking for no automatic answer (MS-OXCMAIL, X-Auto-Response-Suppress). */
final class SuppressField implements Rule {
    @Override
    public Optional<String> why(Evidence evidence) {
        return evidence.headers()
                .find("X-Auto-Response-Suppress")
                .filter(SuppressField::coversReplies)
                .map(value -> "X-Auto-Response-Suppress: " + value);
    }

    /** DR, RN and NRN only ask for no receipts. */
    private static boolean coversReplies(String value) {
        var asked = value.toLowerCase(Locale.ROOT);
        return asked.contains("all") || asked.contains("oof") || asked.contains("autoreply");
    }
}
