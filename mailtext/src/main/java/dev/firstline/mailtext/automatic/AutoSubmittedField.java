package dev.firstline.mailtext.automatic;

import java.util.Locale;
import java.util.Optional;

/** RFC 3834, 5: any value but "no"; parameters may follow. */
final class AutoSubmittedField implements Rule {
    @Override
    public Optional<String> why(Evidence evidence) {
        return evidence.headers()
                .find("Auto-Submitted")
                .map(value -> value.split("[;(]", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(value -> !value.isEmpty() && !value.equals("no"))
                .map(value -> "Auto-Submitted: " + value);
    }
}
