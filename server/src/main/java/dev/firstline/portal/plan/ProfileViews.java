package dev.firstline.portal.plan;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.Role;
import dev.firstline.casepages.InstallationWords;
import dev.firstline.casepages.InstalledRow;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.Site;
import dev.firstline.directory.Sites;
import dev.firstline.directory.SupportProfiles;
import dev.firstline.portal.plan.ProfileView.InstalledLine;
import dev.firstline.products.Products;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together the support profile of an organisation. */
@Component
class ProfileViews {

    private final Organisations organisations;
    private final SupportProfiles profiles;
    private final InstallationWords words;
    private final Sites sites;
    private final Products products;

    ProfileViews(
            Organisations organisations,
            SupportProfiles profiles,
            InstallationWords words,
            Sites sites,
            Products products) {
        this.organisations = organisations;
        this.profiles = profiles;
        this.words = words;
        this.sites = sites;
        this.products = products;
    }

    ProfileView of(Page page, Actor actor, OrganisationId id) {
        List<Site> its = sites.list(actor, id);
        return new ProfileView(
                organisations.get(id).name(),
                profiles.get(actor, id),
                words.list(actor, id, its).stream().map(row -> line(page, row)).toList(),
                its,
                Choice.orNone(its.stream().map(site -> new Choice(id(site), site.name()))),
                products.list().stream()
                        .map(it -> new Choice(Long.toString(it.id().value()), it.name()))
                        .toList(),
                words.editions(),
                actor.isAny(Role.ORGANISATION_ADMINISTRATOR));
    }

    private static String id(Site site) {
        return Long.toString(site.id().value());
    }

    private static InstalledLine line(Page page, InstalledRow row) {
        return new InstalledLine(
                row.id(),
                Stream.of(row.what(), row.environment(), machines(page, row), row.site())
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private static String machines(Page page, InstalledRow row) {
        return row.machines().isEmpty()
                ? ""
                : page.text("portal.profile.machines", Integer.valueOf(row.machines()));
    }
}
