package dev.firstline.desk.calls;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.directory.SupportPins;
import dev.firstline.explanation.Refused;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Checks the PIN that a caller gives (INT-7), before the call is logged: a wrong one counts even
 * though nothing else is kept.
 */
@Component
class CallerCheck {

    private final SupportPins pins;

    CallerCheck(SupportPins pins) {
        this.pins = pins;
    }

    /** The form, told that the caller is verified where the PIN is right. */
    CallForm checked(Actor actor, CallForm form) {
        Optional<PersonId> caller = form.person();
        String typed = form.value("pin").strip();
        if (caller.isEmpty() || typed.isEmpty()) {
            return form;
        }
        if (!pins.matches(actor, caller.get(), typed)) {
            throw Refused.invalid("pin", "support-pin.wrong");
        }
        return form.verified();
    }
}
