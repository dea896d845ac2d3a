package dev.firstline.mailtext.automatic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Subjects that programs put before the one they answer, where no field tells. Only whole prefixes
 * count: people, too, write that they are out of office.
 */
final class AutoReplySubject implements Rule {
    private static final List<String> PREFIXES =
            List.of(
                    "automatic reply:",
                    "auto reply:",
                    "auto-reply:",
                    "autoreply:",
                    "out of office autoreply:",
                    "out of office reply:",
                    "out of office:",
                    "răspuns automat:",
                    "raspuns automat:",
                    "automatische antwort:",
                    "réponse automatique",
                    "respuesta automática:",
                    "risposta automatica:",
                    "resposta automática:",
                    "automatisch antwoord:");

    @Override
    public Optional<String> why(Evidence evidence) {
        var subject = evidence.subject().toLowerCase(Locale.ROOT);
        return PREFIXES.stream()
                .filter(subject::startsWith)
                .findFirst()
                .map(prefix -> "subject begins with \"" + prefix + "\"");
    }
}
