package dev.firstline.desk.incidents;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.AgreementId;
import dev.firstline.desk.Rails;
import dev.firstline.explanation.Refused;
import dev.firstline.idempotency.Submissions;
import dev.firstline.incidents.Corrections;
import dev.firstline.incidents.Implementations;
import dev.firstline.incidents.IncidentPolicy;
import dev.firstline.incidents.Statements;
import dev.firstline.intake.IssuedStatements;
import dev.firstline.products.ProductId;
import dev.firstline.statements.StatementFiles;
import dev.firstline.statements.StatementMonths;
import dev.firstline.statements.StatementSheet;
import dev.firstline.templates.Templates;
import dev.firstline.web.Filled;
import dev.firstline.web.Keeping;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/** The account of an organisation: statements, adjustments, implementations (INC-5, INC-6). */
@Controller
@RequestMapping("/desk/organisations/{organisation}/incidents")
class AccountPages {

    private final AccountSheets sheets;
    private final Statements statements;
    private final IssuedStatements issued;
    private final Corrections corrections;
    private final Implementations implementations;
    private final Submissions submissions;
    private final Rails rails;
    private final Templates templates;

    AccountPages(
            AccountSheets sheets,
            Statements statements,
            IssuedStatements issued,
            Corrections corrections,
            Implementations implementations,
            Submissions submissions,
            Rails rails,
            Templates templates) {
        this.sheets = sheets;
        this.statements = statements;
        this.issued = issued;
        this.corrections = corrections;
        this.implementations = implementations;
        this.submissions = submissions;
        this.rails = rails;
        this.templates = templates;
    }

    @GetMapping
    JteModel present(Page page, Actor actor, @PathVariable long organisation) {
        OrganisationId id = new OrganisationId(organisation);
        return show(page, actor, id, sheets.present(id), Filled.NOTHING);
    }

    @GetMapping("/{month:[0-9-]+}")
    JteModel month(
            Page page, Actor actor, @PathVariable long organisation, @PathVariable String month) {
        OrganisationId id = new OrganisationId(organisation);
        return show(page, actor, id, StatementMonths.read(month), Filled.NOTHING);
    }

    @GetMapping("/{month:[0-9-]+}/statement.csv")
    ResponseEntity<byte[]> csv(
            Page page, Actor actor, @PathVariable long organisation, @PathVariable String month) {
        return StatementFiles.csv(page, sheet(page, actor, organisation, month));
    }

    @GetMapping("/{month:[0-9-]+}/statement.pdf")
    ResponseEntity<byte[]> pdf(
            Page page, Actor actor, @PathVariable long organisation, @PathVariable String month) {
        return StatementFiles.pdf(page, sheet(page, actor, organisation, month));
    }

    private StatementSheet sheet(Page page, Actor actor, long organisation, String month) {
        OrganisationId id = new OrganisationId(organisation);
        return sheets.sheet(page, statements.get(actor, id, StatementMonths.read(month)));
    }

    @PostMapping("/adjustments")
    Object adjust(
            Page page,
            Actor actor,
            @PathVariable long organisation,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        IncidentPolicy.requireKeepAccounts(actor);
        Filled form = Filled.of("adjustment", sent);
        OrganisationId id = new OrganisationId(organisation);
        return keep(
                page,
                actor,
                id,
                sheets.present(id),
                form,
                response,
                () -> adjustOnce(actor, id, form));
    }

    private void adjustOnce(Actor actor, OrganisationId of, Filled form) {
        AgreementId under = new AgreementId(id(form, "agreement"));
        String incidents = form.text("incidents");
        String reason = form.text("reason");
        String once = form.text("once");
        submissions.once(
                "account:" + actor.somebody().value(),
                once.isBlank() ? UUID.randomUUID().toString() : once,
                String.join("\n", under.toString(), incidents, reason),
                () ->
                        Long.toString(
                                corrections
                                        .adjust(actor, of, under, incidents, reason)
                                        .id()
                                        .value()));
    }

    @PostMapping("/{month:[0-9-]+}/statement")
    Object issue(
            Page page,
            Actor actor,
            @PathVariable long organisation,
            @PathVariable String month,
            HttpServletResponse response) {
        IncidentPolicy.requireKeepAccounts(actor);
        OrganisationId id = new OrganisationId(organisation);
        YearMonth closed = StatementMonths.read(month);
        return keep(
                page,
                actor,
                id,
                closed,
                Filled.of("statement", Map.of()),
                response,
                () -> issued.issue(actor, id, closed));
    }

    @PostMapping("/implementations")
    Object complete(
            Page page,
            Actor actor,
            @PathVariable long organisation,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        Filled form = Filled.of("implementation", sent);
        OrganisationId id = new OrganisationId(organisation);
        return keep(
                page,
                actor,
                id,
                sheets.present(id),
                form,
                response,
                () ->
                        implementations.complete(
                                actor,
                                id,
                                new ProductId(id(form, "product")),
                                form.text("reason")));
    }

    private static long id(Filled form, String name) {
        Long chosen = form.id(name);
        if (chosen == null) {
            throw Refused.notFound(name);
        }
        return chosen;
    }

    private Object keep(
            Page page,
            Actor actor,
            OrganisationId id,
            YearMonth month,
            Filled form,
            HttpServletResponse response,
            Runnable door) {
        return Keeping.keep(
                form,
                response,
                () -> {
                    door.run();
                    return "/desk/organisations/" + id.value() + "/incidents/" + month;
                },
                again -> show(page, actor, id, month, again));
    }

    private JteModel show(
            Page page, Actor actor, OrganisationId id, YearMonth month, Filled filled) {
        return templates.incidentsAccount(
                filled.told(page),
                rails.of(page, actor),
                sheets.of(page, actor, id, month),
                filled);
    }
}
