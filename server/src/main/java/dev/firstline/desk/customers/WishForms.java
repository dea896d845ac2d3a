package dev.firstline.desk.customers;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Confirmation;
import dev.firstline.agreements.Price;
import dev.firstline.agreements.WishId;
import dev.firstline.agreements.Wishes;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.intake.PlanChanges;
import dev.firstline.web.Filled;
import dev.firstline.web.Keeping;
import dev.firstline.web.Page;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;

/** Answers what a purchasing representative asked for (PRG-3). */
@Controller
class WishForms {

    private final AgreementPage shown;
    private final Wishes wishes;
    private final PlanChanges changes;

    WishForms(AgreementPage shown, Wishes wishes, PlanChanges changes) {
        this.shown = shown;
        this.wishes = wishes;
        this.changes = changes;
    }

    @PostMapping("/desk/agreements/wishes/{wish}/answer")
    Object answer(
            Page page,
            Actor actor,
            @PathVariable long wish,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "false") boolean confirmed,
            HttpServletResponse response) {
        DirectoryPolicy.requireManage(actor);
        WishId id = new WishId(wish);
        AgreementId about = wishes.get(id).agreement();
        Filled form = Filled.of("wish-answer-" + wish, sent);
        return Keeping.keep(
                form,
                response,
                () -> "/desk/agreements/" + answer(actor, id, about, form, confirmed).value(),
                again -> shown.of(page, actor, about, again));
    }

    /** The agreement to look at afterwards. */
    private AgreementId answer(
            Actor actor, WishId id, AgreementId about, Filled form, boolean confirmed) {
        if (confirmed) {
            Price price = Price.of(form.text("price"), form.text("currency"));
            PersonId contact = AgreementPages.person(form.id("contact"));
            Confirmation with =
                    new Confirmation(
                            price,
                            contact,
                            form.given("ownTerms"),
                            form.isChosen("renews"),
                            AgreementPages.manager(form),
                            form.text("why"));
            return changes.confirm(actor, id, with).id();
        }
        changes.decline(actor, id, form.text("why"));
        return about;
    }
}
