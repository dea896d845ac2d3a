package dev.firstline.portal.asking;

import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;
import dev.firstline.web.view.Composer;
import dev.firstline.web.view.Field;
import dev.firstline.web.view.PriorityCard;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * The form for a new request as it is shown.
 *
 * @param faults by the name of the field; under {@code ""} what concerns the whole form
 * @param filesLost whether files were sent, which browsers do not keep
 * @param offer what may be asked at all, and about what
 */
public record NewRequestView(
        NewRequestForm form,
        Map<String, String> faults,
        boolean filesLost,
        List<PriorityCard> priorities,
        Offer offer) {

    static final String DRAFT = "new-request";

    public Field field(Page page, String name, String value) {
        return Field.of(name, page.text("portal.new." + name)).value(value).error(fault(name));
    }

    /** Whether there is nothing to fill in: no request is taken, and none was begun. */
    public boolean isClosed() {
        return offer.refused() && faults.isEmpty() && !form.isBegun();
    }

    public Composer composer(Page page) {
        return Composer.empty("body", page.text("portal.new.body"), DRAFT)
                .asField()
                .with(form.body(), faults.getOrDefault("body", ""));
    }

    public List<Choice> reproducible(Page page) {
        return GuidedQuestions.reproducible(page);
    }

    public List<Choice> machines(Page page) {
        return GuidedQuestions.machines(page);
    }

    /** What to do about the files: the fault in them, or to choose them again. */
    public @Nullable String filesFault(Page page) {
        String fault = faults.get("files");
        return fault == null && filesLost ? page.text("file.choose-again") : fault;
    }

    /** What is wrong with a field: as it was sent, or as an address names it. */
    public @Nullable String fault(String name) {
        String sent = faults.get(name);
        return sent == null ? offer.unknown().get(name) : sent;
    }

    /** What concerns the whole form, or that something in it is to be mended. */
    public String summary(Page page) {
        String general = faults.get("");
        return general == null ? page.text("portal.new.faulty", faults.size()) : general;
    }
}
