package dev.firstline.desk.customers;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.casepages.InstallationWords;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.products.Installations;
import dev.firstline.web.Filled;
import dev.firstline.web.Keeping;
import dev.firstline.web.Page;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;

/** What an organisation has installed: rows of its support profile. */
@Controller
@RequestMapping("/desk/organisations/{organisation}/installations")
class InstallationForms {

    private final OrganisationPage shown;
    private final Installations installations;
    private final InstallationWords words;

    InstallationForms(
            OrganisationPage shown, Installations installations, InstallationWords words) {
        this.shown = shown;
        this.installations = installations;
        this.words = words;
    }

    @PostMapping
    Object add(
            Page page,
            Actor actor,
            @PathVariable long organisation,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        Filled form = Filled.of("installation", sent);
        OrganisationId id = new OrganisationId(organisation);
        DirectoryPolicy.requireKeep(actor);
        shown.requireThere(id);
        return Keeping.keep(
                form,
                response,
                () -> {
                    installations.add(actor, words.read(id, form));
                    return "/desk/organisations/" + organisation;
                },
                again -> shown.of(page, actor, id, again));
    }

    @PostMapping("/{row}/removal")
    Object remove(
            Page page,
            Actor actor,
            @PathVariable long organisation,
            @PathVariable long row,
            HttpServletResponse response) {
        OrganisationId id = new OrganisationId(organisation);
        DirectoryPolicy.requireKeep(actor);
        shown.requireThere(id);
        return Keeping.keep(
                Filled.of("removal", Map.of()),
                response,
                () -> {
                    installations.remove(actor, id, row);
                    return "/desk/organisations/" + organisation;
                },
                again -> shown.of(page, actor, id, again));
    }
}
