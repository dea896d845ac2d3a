package dev.firstline.desk.calls;

import dev.firstline.incidents.Charge;
import dev.firstline.statements.AllowanceNote;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;
import dev.firstline.web.view.Field;
import dev.firstline.web.view.Notice;
import dev.firstline.web.view.PriorityCard;
import dev.firstline.web.view.Why;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Logging a call, step by step: who calls, then what about.
 *
 * @param find what the caller is looked for by
 * @param found who fits
 * @param caller who it is, null before that is known
 * @param isNew whether it is somebody whom nobody knew
 * @param openCases of the caller, by number and subject
 * @param organisations to suggest for somebody new
 * @param suggested products, sites and environments, by name
 * @param entitlement what the caller may ask for, in words; empty while it is not known who calls
 * @param why that is the answer; null while it is not known who calls
 * @param refused whether the caller may not ask for this: it cannot be logged as a new case
 * @param allowance what one more request would do to it, null where there is nothing to say
 * @param key under which the call is logged once
 */
public record CallSheet(
        String find,
        List<Caller> found,
        @Nullable Caller caller,
        boolean isNew,
        List<Choice> openCases,
        List<Choice> organisations,
        List<PriorityCard> priorities,
        Suggested suggested,
        String entitlement,
        @Nullable Why why,
        boolean refused,
        @Nullable AllowanceNote allowance,
        String key,
        CallForm form) {

    /** What the call may be about, as far as it is known: products, sites and environments. */
    public record Suggested(List<String> products, List<String> sites, List<String> environments) {}

    /** What is wrong with the form, beside what {@link #mayAsk} tells. */
    public String fault() {
        return isTold() ? form.fault().substring(entitlement.length()).strip() : form.fault();
    }

    /** What the caller may not ask; louder once it was tried. */
    public Notice mayAsk() {
        return isTold() ? Notice.danger(entitlement) : Notice.warning(entitlement);
    }

    /** What one more would do to the allowance, unless it was tried and the refusal says so. */
    public @Nullable AllowanceNote noted() {
        return form.wrong().code().equals(Charge.REFUSAL) ? null : allowance;
    }

    private boolean isTold() {
        return refused && form.fault().startsWith(entitlement);
    }

    /** Whether it is known who calls, so that the call itself can be written down. */
    public boolean hasCaller() {
        return caller != null || isNew;
    }

    /** A field of the call beside the case: its value and its fault. */
    public Field field(Page page, String name) {
        return Field.of(name, page.text("desk.call." + name))
                .value(form.value(name))
                .error(form.fault(name))
                .autocomplete("off");
    }

    /** Needed for a new case: always, where the call cannot be about another. */
    public Field subject(Page page) {
        Field subject =
                Field.of("subject", page.text("desk.call.subject"))
                        .value(form.value("subject"))
                        .error(form.fault("subject"))
                        .autocomplete("off");
        return openCases.isEmpty() ? subject.asRequired() : subject.asDepending();
    }
}
