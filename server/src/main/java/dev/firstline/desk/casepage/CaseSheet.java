package dev.firstline.desk.casepage;

import static java.util.Objects.requireNonNullElse;

import dev.firstline.desk.moves.MovePreview;
import dev.firstline.web.Page;
import dev.firstline.web.view.Field;
import dev.firstline.web.view.PriorityMark;
import dev.firstline.web.view.StateBadge;
import dev.firstline.web.view.Turn;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A case as its page shows it.
 *
 * @param kind what it is, empty before triage
 * @param back where the case waits, or waited
 * @param missingLeg in what way it is still to be logged, empty for none
 * @param clocks of what was promised
 * @param incident what the ledger says of it, null where nothing is counted
 * @param scope whether it is the vendor's at all, and what is asked for it
 * @param links what it is to other cases
 * @param placing for a case in triage, else null
 * @param about what it is about, to be corrected; null where that may not be
 * @param move what moving it to what holds now would change; null where it runs under that
 * @param typed what was sent and refused, and stands in its form again
 */
public record CaseSheet(
        long number,
        String subject,
        PriorityMark priority,
        StateBadge state,
        String kind,
        Back back,
        Turn turn,
        String missingLeg,
        CaseClocks clocks,
        Story story,
        Facts facts,
        @Nullable IncidentSheet incident,
        LinkSheet links,
        ScopeSheet scope,
        Tools tools,
        @Nullable Placing placing,
        @Nullable AboutSheet about,
        @Nullable MovePreview move,
        Typed typed) {

    /** Where one comes from, by name and address. */
    public record Back(String name, String href) {}

    /** What may be written on the case as it is now. */
    public List<String> tabs() {
        return Typed.WRITING.stream().filter(tools::offers).toList();
    }

    /** Whether what was refused is a text at length, which stands below the conversation. */
    public boolean isWriting() {
        return Typed.WRITING.contains(typed.form());
    }

    /** The one that is open: that of what was refused, else the first. */
    public String tab() {
        return tabs().contains(typed.form()) ? typed.form() : tabs().getFirst();
    }

    /** What was written and refused, whichever way it was to go, and whether that is still open. */
    public String body() {
        return typed.value(typed.form(), "body");
    }

    public String bodyFault() {
        return requireNonNullElse(typed.fault(tab(), "body"), "");
    }

    /** When a call took place that is logged later: to the minute, in the reader's zone. */
    public Field callTime(Page page) {
        return Field.of("at", page.text("desk.call.at"))
                .type("datetime-local")
                .hint(page.text("desk.call.at-hint", page.times().place()))
                .value(typed.value("call", "at"))
                .error(typed.fault("call", "at"))
                .autocomplete("off");
    }

    public String draft() {
        return CaseForm.draft(number);
    }
}
