package dev.firstline.mail.rule;

import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.mailtext.automatic.Automatic;

import java.util.List;
import java.util.Optional;

/**
 * What a machine sent is never answered by a machine (MAIL-6). On its case it is a note for staff:
 * an absence notice neither answers a question nor rejects a solution. Without a case it goes to
 * triage, for it may be a monitor's alarm.
 */
final class AutomaticMail implements Rule {

    @Override
    public Optional<Explained<Decision>> decide(Letter letter, Findings findings) {
        return Optional.ofNullable(letter.message().automatic())
                .map(automatic -> decide(automatic, findings));
    }

    private static Explained<Decision> decide(Automatic automatic, Findings findings) {
        Fact why = new Fact("sign", automatic.why());
        return findings.target()
                .map(
                        subject ->
                                Because.explained(
                                        "automatic",
                                        new Decision.Noted(subject),
                                        "noted",
                                        why,
                                        Because.about(subject)))
                .orElseGet(
                        () -> Because.explained("automatic", toTriage(automatic), "triage", why));
    }

    private static Decision toTriage(Automatic automatic) {
        return new Decision.Asked(true, false, List.of(new Hint("automatic", automatic.why())));
    }
}
