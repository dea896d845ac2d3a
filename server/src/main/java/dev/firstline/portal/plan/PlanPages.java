package dev.firstline.portal.plan;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.NewWish;
import dev.firstline.agreements.WishId;
import dev.firstline.directory.Asking;
import dev.firstline.directory.AskingRules;
import dev.firstline.directory.SupportPins;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.PlanChanges;
import dev.firstline.templates.Templates;
import dev.firstline.web.Filled;
import dev.firstline.web.Keeping;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** "My plan": what is covered, until when, who may do what, and asking for another plan. */
@Controller
@RequestMapping("/plan")
class PlanPages {

    private final PlanViews views;
    private final PlanChanges changes;
    private final AskingRules askingRules;
    private final SupportPins pins;
    private final Templates templates;

    PlanPages(
            PlanViews views,
            PlanChanges changes,
            AskingRules askingRules,
            SupportPins pins,
            Templates templates) {
        this.views = views;
        this.changes = changes;
        this.askingRules = askingRules;
        this.pins = pins;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Page page, Actor actor) {
        return show(page, actor, Filled.NOTHING);
    }

    @PostMapping("/pin")
    Object renewPin(Page page, Actor actor, HttpServletResponse response) {
        return keep(
                page,
                actor,
                Filled.of("own-pin", Map.of()),
                response,
                () -> pins.renew(actor, actor.somebody()));
    }

    @PostMapping("/changes")
    Object ask(
            Page page,
            Actor actor,
            @RequestParam long agreement,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        String name = "wish-" + agreement;
        Filled form =
                Filled.of(name, sent.toSingleValueMap())
                        .ticking("options", sent.getOrDefault(name + "-options", List.of()));
        return keep(
                page,
                actor,
                form,
                response,
                () -> changes.ask(actor, read(form, new AgreementId(agreement))));
    }

    private static NewWish read(Filled form, AgreementId agreement) {
        String overlaid = form.text("overlaid");
        Long contact = form.id("contact");
        return new NewWish(
                agreement,
                form.text("plan"),
                overlaid.isEmpty() ? null : overlaid,
                form.text("options").lines().toList(),
                contact == null ? null : new PersonId(contact),
                form.dayOrNone("from"),
                form.day("ends"),
                form.text("words").strip());
    }

    /** Takes a wish back, so that it can be asked for otherwise. */
    @PostMapping("/changes/{wish}/withdrawal")
    Object withdraw(Page page, Actor actor, @PathVariable long wish, HttpServletResponse response) {
        return keep(
                page,
                actor,
                Filled.of("wish-withdrawal", Map.of()),
                response,
                () -> changes.withdraw(actor, new WishId(wish)));
    }

    @PostMapping("/asking")
    Object restrict(
            Page page,
            Actor actor,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "asking-people", required = false) @Nullable List<Long> people,
            @RequestParam(name = "asking-version", defaultValue = "0") int version,
            HttpServletResponse response) {
        Filled form = Filled.of("asking", sent);
        List<Long> listed = people == null ? List.of() : people;
        return keep(
                page,
                actor,
                form,
                response,
                () ->
                        askingRules.set(
                                actor,
                                actor.organisation()
                                        .orElseThrow(() -> Refused.notFound("organisation")),
                                Asking.of(
                                        form.isChosen("listed"),
                                        form.text("cap"),
                                        form.isChosen("approved")),
                                listed.stream().map(PersonId::new).collect(Collectors.toSet()),
                                version));
    }

    private Object keep(
            Page page, Actor actor, Filled form, HttpServletResponse response, Runnable door) {
        return Keeping.keep(
                form,
                response,
                () -> {
                    door.run();
                    return "/plan";
                },
                again -> show(page, actor, again));
    }

    private JteModel show(Page page, Actor actor, Filled filled) {
        return templates.portalPlan(filled.told(page), views.of(page, actor, filled), filled);
    }
}
