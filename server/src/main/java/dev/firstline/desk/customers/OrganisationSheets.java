package dev.firstline.desk.customers;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementState;
import dev.firstline.agreements.Agreements;
import dev.firstline.casepages.AgreementWords;
import dev.firstline.casepages.AskingWords;
import dev.firstline.casepages.InstallationWords;
import dev.firstline.desk.customers.OrganisationSheet.AgreementRow;
import dev.firstline.desk.customers.OrganisationSheet.ContactRow;
import dev.firstline.directory.Asking;
import dev.firstline.directory.AskingRules;
import dev.firstline.directory.ContactCard;
import dev.firstline.directory.Contacts;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.directory.Domains;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.Site;
import dev.firstline.directory.SiteId;
import dev.firstline.directory.Sites;
import dev.firstline.directory.SupportProfiles;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what the page of an organisation shows. */
@Component
class OrganisationSheets {

    private final Organisations organisations;
    private final Agreements agreements;
    private final AgreementWords words;
    private final Contacts contacts;
    private final Sites sites;
    private final Domains domains;
    private final AskingRules askingRules;
    private final SupportProfiles profiles;
    private final InstallationWords installations;
    private final Products products;
    private final Programmes programmes;

    OrganisationSheets(
            Organisations organisations,
            Agreements agreements,
            AgreementWords words,
            Contacts contacts,
            Sites sites,
            Domains domains,
            AskingRules askingRules,
            SupportProfiles profiles,
            InstallationWords installations,
            Products products,
            Programmes programmes) {
        this.organisations = organisations;
        this.agreements = agreements;
        this.words = words;
        this.contacts = contacts;
        this.sites = sites;
        this.domains = domains;
        this.askingRules = askingRules;
        this.profiles = profiles;
        this.installations = installations;
        this.products = products;
        this.programmes = programmes;
    }

    OrganisationSheet of(Page page, Actor actor, OrganisationId id) {
        Organisation organisation = organisations.get(id);
        List<Site> itsSites = sites.list(actor, id);
        AskingRules.Versioned asking = askingRules.get(actor, id);
        List<ContactCard> cards = contacts.list(actor, id);
        return new OrganisationSheet(
                organisation,
                programmes.current().region(organisation.region()).name().in(page.language().tag()),
                agreements(page, actor, id),
                cards.stream().map(it -> row(page, it, itsSites)).toList(),
                itsSites,
                domains.list(actor, id),
                asking.asking(),
                restrictions(page, actor, id, asking.asking(), cards),
                asking.version(),
                profiles.get(actor, id),
                installations.list(actor, id, itsSites),
                Choice.orNone(itsSites.stream().map(OrganisationSheets::choice)),
                products.list().stream().map(OrganisationSheets::choice).toList(),
                installations.editions(),
                DirectoryPolicy.mayKeep(actor),
                DirectoryPolicy.mayManage(actor));
    }

    /** The single points of contact of what runs, then what the organisation itself restricts. */
    private List<String> restrictions(
            Page page, Actor actor, OrganisationId id, Asking asking, List<ContactCard> cards) {
        LocalDate today = agreements.today(id);
        Stream<String> alone =
                agreements.list(actor, id).stream()
                        .filter(it -> it.on(today) == AgreementState.RUNNING)
                        .flatMap(it -> alone(page, it, cards));
        return Stream.concat(alone, AskingWords.say(page, asking, cards).stream()).toList();
    }

    private Stream<String> alone(Page page, Agreement it, List<ContactCard> cards) {
        return cards.stream()
                .map(ContactCard::person)
                .filter(person -> person.id().equals(it.singleContact()))
                .map(
                        person ->
                                page.text(
                                        "desk.asking.single-contact",
                                        person.name(),
                                        words.plan(page, it)));
    }

    private List<AgreementRow> agreements(Page page, Actor actor, OrganisationId id) {
        LocalDate today = agreements.today(id);
        return agreements.list(actor, id).stream().map(it -> row(page, it, today)).toList();
    }

    private AgreementRow row(Page page, Agreement it, LocalDate today) {
        return new AgreementRow(
                it.id().value(),
                words.plan(page, it),
                words.products(page, it),
                words.days(page, it.days(), today),
                it.on(today).key(),
                words.state(page, it, today));
    }

    private static ContactRow row(Page page, ContactCard it, List<Site> itsSites) {
        String roles =
                it.person().roles().stream()
                        .map(role -> page.text("role." + role.key()))
                        .sorted()
                        .collect(Collectors.joining(", "));
        return new ContactRow(
                it.person().id().value(),
                it.person().name(),
                it.person().email(),
                roles,
                it.telephone(),
                it.site() == null ? "" : Long.toString(it.site().value()),
                name(it.site(), itsSites),
                it.person().language(),
                it.mayAsk(),
                it.pinLocked());
    }

    private static String name(@Nullable SiteId id, List<Site> itsSites) {
        return itsSites.stream()
                .filter(site -> site.id().equals(id))
                .map(Site::name)
                .findFirst()
                .orElse("");
    }

    private static Choice choice(Site site) {
        return new Choice(Long.toString(site.id().value()), site.name());
    }

    private static Choice choice(Product product) {
        return new Choice(Long.toString(product.id().value()), product.name());
    }
}
