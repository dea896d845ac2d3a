package dev.firstline.admin;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.Registrations;
import dev.firstline.programme.Programmes;
import dev.firstline.templates.Templates;
import dev.firstline.web.Notices;
import dev.firstline.web.Page;
import dev.firstline.web.Rendered;
import dev.firstline.web.view.Choice;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.net.URI;
import java.util.List;

/** The organisations that are supported, and their contacts. */
@Controller
class OrganisationPages {

    private final Organisations organisations;
    private final People people;
    private final Programmes programmes;
    private final Registrations registrations;
    private final Templates templates;

    OrganisationPages(
            Organisations organisations,
            People people,
            Programmes programmes,
            Registrations registrations,
            Templates templates) {
        this.organisations = organisations;
        this.people = people;
        this.programmes = programmes;
        this.registrations = registrations;
        this.templates = templates;
    }

    @GetMapping("/admin/organisations")
    Object list(Page page, @RequestParam(defaultValue = "") String q) {
        return list(page, q, Typed.NOTHING);
    }

    @PostMapping("/admin/organisations")
    Object add(
            Page page,
            Actor actor,
            @ModelAttribute OrganisationForm form,
            HttpServletResponse response) {
        try {
            Organisation added =
                    registrations.addOrganisation(
                            actor,
                            form.name(),
                            form.zone(),
                            form.region(),
                            form.language(),
                            form.domainList());
            Notices.say(response, "admin.organisation-added", added.name());
            return seeOther("/admin/organisations/" + added.id().value());
        } catch (Refused refused) {
            return Rendered.invalid(list(page, "", new Typed(form.values(), refused)));
        }
    }

    @GetMapping("/admin/organisations/{organisation}")
    Object show(Page page, @PathVariable long organisation) {
        return show(page, organisations.get(new OrganisationId(organisation)), Typed.NOTHING);
    }

    @PostMapping("/admin/organisations/{organisation}/contacts")
    Object addContact(
            Page page,
            Actor actor,
            @PathVariable long organisation,
            @ModelAttribute PersonForm form,
            HttpServletResponse response) {
        Organisation of = organisations.get(new OrganisationId(organisation));
        try {
            registrations.addPerson(
                    actor,
                    form.name(),
                    form.email(),
                    form.asRole(),
                    of.id(),
                    form.language(),
                    form.password());
        } catch (Refused refused) {
            return Rendered.invalid(show(page, of, new Typed(form.values(), refused)));
        }
        Notices.say(response, "admin.person-added", form.name());
        return seeOther("/admin/organisations/" + organisation);
    }

    private JteModel list(Page page, String nameContains, Typed typed) {
        List<Choice> regions =
                programmes.current().regions().stream()
                        .map(
                                region ->
                                        new Choice(
                                                region.key(),
                                                region.name().in(page.language().tag())))
                        .toList();
        return templates.adminOrganisations(
                page,
                AdminRail.of(page),
                organisations.list(nameContains),
                nameContains,
                regions,
                typed);
    }

    private JteModel show(Page page, Organisation organisation, Typed typed) {
        return templates.adminOrganisation(
                page,
                AdminRail.of(page),
                organisation,
                region(page, organisation),
                StaffPages.rows(page, people.listContacts(organisation.id())),
                StaffPages.roles(page, role -> !role.isStaff()),
                typed);
    }

    private static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }

    /** Its name, or its key where the programme has it no more. */
    private String region(Page page, Organisation organisation) {
        return programmes.current().regions().stream()
                .filter(region -> region.key().equals(organisation.region()))
                .map(region -> region.name().in(page.language().tag()))
                .findFirst()
                .orElse(organisation.region());
    }
}
