package dev.firstline.portal.plan;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.casepages.InstallationWords;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.directory.NewSite;
import dev.firstline.directory.Sites;
import dev.firstline.directory.SupportProfile;
import dev.firstline.directory.SupportProfiles;
import dev.firstline.explanation.Refused;
import dev.firstline.products.Installations;
import dev.firstline.templates.Templates;
import dev.firstline.web.Filled;
import dev.firstline.web.Keeping;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;

/** The support profile: its organisation reads it, and its administrator keeps it. */
@Controller
@RequestMapping("/profile")
class ProfilePages {

    private final ProfileViews views;
    private final SupportProfiles profiles;
    private final Sites sites;
    private final Installations installations;
    private final InstallationWords words;
    private final Templates templates;

    ProfilePages(
            ProfileViews views,
            SupportProfiles profiles,
            Sites sites,
            Installations installations,
            InstallationWords words,
            Templates templates) {
        this.views = views;
        this.profiles = profiles;
        this.sites = sites;
        this.installations = installations;
        this.words = words;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Page page, Actor actor) {
        return show(page, actor, Filled.NOTHING);
    }

    @PostMapping
    Object write(
            Page page,
            Actor actor,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "profile-version", defaultValue = "0") int version,
            HttpServletResponse response) {
        Filled form = Filled.of("profile", sent);
        SupportProfile profile =
                new SupportProfile(form.text("reach"), form.text("notes"), version);
        return keep(page, actor, form, response, () -> profiles.save(actor, own(actor), profile));
    }

    @PostMapping("/sites")
    Object addSite(
            Page page,
            Actor actor,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        Filled form = Filled.of("site", sent);
        NewSite site =
                new NewSite(
                        form.text("name"),
                        form.text("address"),
                        form.text("country"),
                        form.text("zone"));
        return keep(page, actor, form, response, () -> sites.add(actor, own(actor), site));
    }

    @PostMapping("/installations")
    Object addInstallation(
            Page page,
            Actor actor,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        Filled form = Filled.of("installation", sent);
        return keep(
                page,
                actor,
                form,
                response,
                () -> installations.add(actor, words.read(own(actor), form)));
    }

    @PostMapping("/installations/{row}/removal")
    Object removeInstallation(
            Page page, Actor actor, @PathVariable long row, HttpServletResponse response) {
        return keep(
                page,
                actor,
                Filled.of("removal", Map.of()),
                response,
                () -> installations.remove(actor, own(actor), row));
    }

    private static OrganisationId own(Actor actor) {
        return actor.organisation().orElseThrow(() -> Refused.notFound("organisation"));
    }

    private Object keep(
            Page page, Actor actor, Filled form, HttpServletResponse response, Runnable door) {
        DirectoryPolicy.requireKeepOf(actor, own(actor));
        return Keeping.keep(
                form,
                response,
                () -> {
                    door.run();
                    return "/profile";
                },
                again -> show(page, actor, again));
    }

    private JteModel show(Page page, Actor actor, Filled filled) {
        return templates.portalProfile(
                filled.told(page), views.of(page, actor, own(actor)), filled);
    }
}
