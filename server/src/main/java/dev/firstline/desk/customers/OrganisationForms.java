package dev.firstline.desk.customers;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.directory.Asking;
import dev.firstline.directory.AskingRules;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.directory.Domains;
import dev.firstline.directory.NewSite;
import dev.firstline.directory.Sites;
import dev.firstline.directory.SupportProfile;
import dev.firstline.directory.SupportProfiles;
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
import java.util.stream.Collectors;

/** What is known of an organisation, and each thing that may be changed about it. */
@Controller
@RequestMapping("/desk/organisations/{organisation}")
class OrganisationForms {

    private final OrganisationPage shown;
    private final Sites sites;
    private final Domains domains;
    private final AskingRules askingRules;
    private final SupportProfiles profiles;

    OrganisationForms(
            OrganisationPage shown,
            Sites sites,
            Domains domains,
            AskingRules askingRules,
            SupportProfiles profiles) {
        this.shown = shown;
        this.sites = sites;
        this.domains = domains;
        this.askingRules = askingRules;
        this.profiles = profiles;
    }

    @GetMapping
    JteModel show(Page page, Actor actor, @PathVariable long organisation) {
        return shown.of(page, actor, new OrganisationId(organisation), Filled.NOTHING);
    }

    @PostMapping("/sites")
    Object addSite(
            Page page,
            Actor actor,
            @PathVariable long organisation,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        Filled form = Filled.of("site", sent);
        NewSite site =
                new NewSite(
                        form.text("name"),
                        form.text("address"),
                        form.text("country"),
                        form.text("zone"));
        return keep(
                page,
                actor,
                organisation,
                form,
                response,
                () -> sites.add(actor, new OrganisationId(organisation), site));
    }

    @PostMapping("/domains")
    Object addDomain(
            Page page,
            Actor actor,
            @PathVariable long organisation,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        DirectoryPolicy.requireManage(actor);
        Filled form = Filled.of("domain", sent);
        return keep(
                page,
                actor,
                organisation,
                form,
                response,
                () -> domains.add(actor, new OrganisationId(organisation), form.text("domain")));
    }

    @PostMapping("/domains/removal")
    Object removeDomain(
            Page page,
            Actor actor,
            @PathVariable long organisation,
            @RequestParam(defaultValue = "") String domain,
            HttpServletResponse response) {
        DirectoryPolicy.requireManage(actor);
        return keep(
                page,
                actor,
                organisation,
                Filled.of("removal", Map.of()),
                response,
                () -> domains.remove(actor, new OrganisationId(organisation), domain));
    }

    @PostMapping("/asking")
    Object restrict(
            Page page,
            Actor actor,
            @PathVariable long organisation,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "asking-people", required = false) @Nullable List<Long> people,
            @RequestParam(name = "asking-version", defaultValue = "0") int version,
            HttpServletResponse response) {
        DirectoryPolicy.requireManage(actor);
        Filled form = Filled.of("asking", sent);
        List<Long> listed = people == null ? List.of() : people;
        return keep(
                page,
                actor,
                organisation,
                form,
                response,
                () ->
                        askingRules.set(
                                actor,
                                new OrganisationId(organisation),
                                Asking.of(
                                        form.isChosen("listed"),
                                        form.text("cap"),
                                        form.isChosen("approved")),
                                listed.stream().map(PersonId::new).collect(Collectors.toSet()),
                                version));
    }

    @PostMapping("/profile")
    Object write(
            Page page,
            Actor actor,
            @PathVariable long organisation,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "profile-version", defaultValue = "0") int version,
            HttpServletResponse response) {
        Filled form = Filled.of("profile", sent);
        SupportProfile profile =
                new SupportProfile(form.text("reach"), form.text("notes"), version);
        return keep(
                page,
                actor,
                organisation,
                form,
                response,
                () -> profiles.save(actor, new OrganisationId(organisation), profile));
    }

    private Object keep(
            Page page,
            Actor actor,
            long organisation,
            Filled form,
            HttpServletResponse response,
            Runnable door) {
        DirectoryPolicy.requireKeep(actor);
        shown.requireThere(new OrganisationId(organisation));
        return Keeping.keep(
                form,
                response,
                () -> {
                    door.run();
                    return "/desk/organisations/" + organisation;
                },
                again -> shown.of(page, actor, new OrganisationId(organisation), again));
    }
}
