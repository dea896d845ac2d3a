package dev.firstline.desk.calls;

import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;
import dev.firstline.web.view.Field;
import dev.firstline.web.view.PriorityCard;

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
        String key,
        CallForm form) {

    /** Whether it is known who calls, so that the call itself can be written down. */
    public boolean hasCaller() {
        return caller != null || isNew;
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
