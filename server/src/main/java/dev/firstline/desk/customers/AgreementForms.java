package dev.firstline.desk.customers;

import dev.firstline.access.Actor;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Amendment;
import dev.firstline.agreements.Amendments;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.Price;
import dev.firstline.agreements.Successor;
import dev.firstline.agreements.Withdrawals;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.intake.Extensions;
import dev.firstline.web.Filled;
import dev.firstline.web.Keeping;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An agreement, and each thing that may be changed about it. */
@Controller
@RequestMapping("/desk/agreements/{agreement:[0-9]+}")
class AgreementForms {

    private final AgreementPage shown;
    private final Extensions extensions;
    private final Agreements agreements;
    private final Amendments amendments;
    private final Withdrawals withdrawals;

    AgreementForms(
            AgreementPage shown,
            Extensions extensions,
            Agreements agreements,
            Amendments amendments,
            Withdrawals withdrawals) {
        this.shown = shown;
        this.extensions = extensions;
        this.agreements = agreements;
        this.amendments = amendments;
        this.withdrawals = withdrawals;
    }

    @GetMapping
    JteModel show(Page page, Actor actor, @PathVariable long agreement) {
        return shown.of(page, actor, new AgreementId(agreement), Filled.NOTHING);
    }

    @PostMapping("/extension")
    Object extend(
            Page page,
            Actor actor,
            @PathVariable long agreement,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        Filled form = Filled.of("extension", sent);
        return keep(
                page,
                actor,
                agreement,
                form,
                response,
                seen -> extensions.extend(actor, seen, form.day("ends"), form.text("why")));
    }

    @PostMapping("/end")
    Object end(
            Page page,
            Actor actor,
            @PathVariable long agreement,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        Filled form = Filled.of("end", sent);
        return keep(
                page,
                actor,
                agreement,
                form,
                response,
                seen -> amendments.end(actor, seen, form.day("last"), form.text("why")));
    }

    /** Takes back what has not begun. */
    @PostMapping("/withdrawal")
    Object withdraw(
            Page page,
            Actor actor,
            @PathVariable long agreement,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        Filled form = Filled.of("withdrawal", sent);
        return keep(
                page,
                actor,
                agreement,
                form,
                response,
                seen -> withdrawals.withdraw(actor, seen, form.text("why")));
    }

    /** Lets another plan follow. */
    @PostMapping("/replacement")
    Object replace(
            Page page,
            Actor actor,
            @PathVariable long agreement,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "replacement-options", required = false)
                    @Nullable List<String> options,
            HttpServletResponse response) {
        Filled form =
                Filled.of("replacement", sent).ticking("options", AgreementPages.texts(options));
        return keep(
                page,
                actor,
                agreement,
                form,
                response,
                seen -> {
                    String overlaid = form.text("overlaid");
                    agreements.replace(
                            actor,
                            seen,
                            new Successor(
                                    form.text("plan"),
                                    overlaid.isEmpty() ? null : overlaid,
                                    AgreementPages.texts(options),
                                    AgreementPages.person(form.id("contact")),
                                    form.given("ownTerms"),
                                    Days.of(
                                            form.day("from"),
                                            form.day("ends"),
                                            form.isChosen("renews")),
                                    Price.of(form.text("price"), form.text("currency")),
                                    AgreementPages.manager(form)),
                            form.text("why"));
                });
    }

    @PostMapping("/renewal")
    Object renew(
            Page page,
            Actor actor,
            @PathVariable long agreement,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        Filled form = Filled.of("renewal", sent);
        return keep(
                page,
                actor,
                agreement,
                form,
                response,
                seen -> amendments.renew(actor, seen, form.isChosen("renews"), form.text("why")));
    }

    @PostMapping("/amendment")
    Object amend(
            Page page,
            Actor actor,
            @PathVariable long agreement,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "amendment-options", required = false)
                    @Nullable List<String> options,
            HttpServletResponse response) {
        Filled form =
                Filled.of("amendment", sent).ticking("options", AgreementPages.texts(options));
        return keep(
                page,
                actor,
                agreement,
                form,
                response,
                seen ->
                        amendments.amend(
                                actor,
                                seen,
                                new Amendment(
                                        form.text("region"),
                                        options == null ? List.of() : options,
                                        form.text("ownTerms"),
                                        Price.of(form.text("price"), form.text("currency")),
                                        AgreementPages.person(form.id("sam")),
                                        AgreementPages.person(form.id("contact"))),
                                form.text("why")));
    }

    private Object keep(
            Page page,
            Actor actor,
            long agreement,
            Filled form,
            HttpServletResponse response,
            Consumer<AgreementAsSeen> door) {
        DirectoryPolicy.requireManage(actor);
        return Keeping.keep(
                form,
                response,
                () -> {
                    Long version = form.id("version");
                    door.accept(
                            new AgreementAsSeen(
                                    new AgreementId(agreement),
                                    version == null ? 0 : Math.toIntExact(version)));
                    return "/desk/agreements/" + agreement;
                },
                again -> shown.of(page, actor, new AgreementId(agreement), again));
    }
}
