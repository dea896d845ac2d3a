package dev.firstline.casepages;

import dev.firstline.cases.CaseState;
import dev.firstline.cases.Turn;
import dev.firstline.texts.Wording;
import dev.firstline.web.view.StateBadge;
import dev.firstline.web.view.Tone;

/** The state of a case in a word of the reader's side. */
public final class StateBadges {

    private StateBadges() {}

    public static StateBadge of(CaseState state, Viewpoint viewpoint, Wording wording) {
        return new StateBadge(word(state, viewpoint, wording), tone(state, viewpoint));
    }

    /** The same, where an approval that nobody of the customer's side can give is the vendor's. */
    public static StateBadge of(CaseState state, Turn turn, Viewpoint viewpoint, Wording wording) {
        boolean decides = state == CaseState.AWAITING_APPROVAL && turn == Turn.VENDOR;
        return decides
                ? new StateBadge(
                        wording.text("state." + viewpoint.key() + ".awaiting-decision"),
                        viewpoint == Viewpoint.STAFF ? Tone.WARNING : Tone.WAITING)
                : of(state, viewpoint, wording);
    }

    /** "waiting for you" to the customer is "waiting for customer" to staff. */
    public static String word(CaseState state, Viewpoint viewpoint, Wording wording) {
        return wording.text("state." + viewpoint.key() + "." + state.key());
    }

    private static Tone tone(CaseState state, Viewpoint viewpoint) {
        return switch (state) {
            case NEW -> Tone.ACCENT;
            case IN_PROGRESS -> Tone.NEUTRAL;
            case AWAITING_APPROVAL, WAITING_FOR_CUSTOMER ->
                    viewpoint == Viewpoint.CUSTOMER ? Tone.WARNING : Tone.WAITING;
            case WAITING_FOR_VENDOR, WAITING_FOR_PARTNER -> Tone.WAITING;
            case RESOLVED -> Tone.GOOD;
            case CLOSED -> Tone.NEUTRAL;
        };
    }
}
