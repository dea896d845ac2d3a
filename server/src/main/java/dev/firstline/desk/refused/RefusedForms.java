package dev.firstline.desk.refused;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.CasePolicy;
import dev.firstline.desk.casepage.Placement;
import dev.firstline.explanation.Refused;
import dev.firstline.mail.RefusedMails;
import dev.firstline.web.Filled;
import dev.firstline.web.Keeping;
import dev.firstline.web.Page;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Decides about refused mail. */
@Controller
class RefusedForms {

    private final RefusedMails mails;
    private final RefusedPages shown;

    RefusedForms(RefusedMails mails, RefusedPages shown) {
        this.mails = mails;
        this.shown = shown;
    }

    /** Makes a case of it, for the contact who was chosen; 0 is its sender. */
    @PostMapping("/desk/refused/{id:[0-9]+}/case")
    Object takeIn(
            Page page,
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        CasePolicy.requireWork(actor);
        Filled form = Filled.of("taken-in", sent);
        Long chosen = form.id("organisation");
        long organisation = chosen == null ? 0 : chosen;
        return Keeping.keep(
                form,
                response,
                () -> "/desk/cases/" + takeIn(actor, id, organisation, form.id("contact")),
                again ->
                        shown.show(page, actor, id, new Placement("", organisation), false, again));
    }

    private long takeIn(Actor actor, long id, long organisation, @Nullable Long contact) {
        if (organisation == 0) {
            throw Refused.invalid("organisation", "refused-mail.organisation-missing");
        }
        try {
            return mails.takeIn(
                            actor,
                            id,
                            new OrganisationId(organisation),
                            contact == null ? null : new PersonId(contact))
                    .number();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/desk/refused/{id:[0-9]+}/leaving")
    Object leave(Page page, Actor actor, @PathVariable long id, HttpServletResponse response) {
        CasePolicy.requireWork(actor);
        return Keeping.keep(
                Filled.of("left-refused", Map.of()),
                response,
                () -> {
                    mails.leave(actor, id);
                    return "/desk/refused";
                },
                again -> shown.show(page, actor, id, new Placement("", 0), false, again));
    }
}
