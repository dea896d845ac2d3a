package dev.firstline.mail.rule;

import dev.firstline.explanation.Explained;

import java.util.List;

/** The rules in their order: the first that applies decides. */
public final class Rules {

    private static final List<Rule> IN_ORDER =
            List.of(
                    new SeenBefore(),
                    new OurOwnMail(),
                    new DeliveryReport(),
                    new AutomaticMail(),
                    new StateRequest(),
                    new StaffNote(),
                    new Confirmation(),
                    new Answer(),
                    new NamedAgent());

    private static final NewRequest OTHERWISE = new NewRequest();

    private Rules() {}

    public static Explained<Decision> decide(Letter letter, Findings findings) {
        return IN_ORDER.stream()
                .flatMap(rule -> rule.decide(letter, findings).stream())
                .findFirst()
                .orElseGet(() -> OTHERWISE.decide(letter, findings));
    }
}
