package dev.firstline.desk.calls;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.casepages.Whys;
import dev.firstline.cases.Channel;
import dev.firstline.desk.calls.CallSheet.Suggested;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.directory.Site;
import dev.firstline.directory.Sites;
import dev.firstline.entitlement.Entitled;
import dev.firstline.entitlement.EntitlementWords;
import dev.firstline.entitlement.Entitlements;
import dev.firstline.entitlement.Question;
import dev.firstline.entitlement.Way;
import dev.firstline.explanation.Explained;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.statements.AllowanceNote;
import dev.firstline.statements.AllowanceNotes;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Gathers what the form of a call offers at its present step. */
@Component
class CallSheets {

    private static final int MOST_CALLERS = 20;

    private final People people;
    private final Organisations organisations;
    private final CallCases openCases;
    private final CallPriorities priorities;
    private final Products products;
    private final Entitlements entitlements;
    private final EntitlementWords words;
    private final AllowanceNotes allowances;
    private final Sites sites;
    private final Whys whys;

    CallSheets(
            People people,
            Organisations organisations,
            CallCases openCases,
            CallPriorities priorities,
            Products products,
            Entitlements entitlements,
            EntitlementWords words,
            AllowanceNotes allowances,
            Sites sites,
            Whys whys) {
        this.people = people;
        this.organisations = organisations;
        this.openCases = openCases;
        this.priorities = priorities;
        this.products = products;
        this.entitlements = entitlements;
        this.words = words;
        this.allowances = allowances;
        this.sites = sites;
        this.whys = whys;
    }

    CallSheet of(Page page, Actor actor, CallForm form) {
        String find = form.value("find").strip();
        Optional<Person> caller = form.person().map(people::get);
        Optional<Explained<Entitled>> answer = caller.map(it -> entitlement(it, form));
        AllowanceNote allowance =
                answer.map(Explained::value)
                        .filter(Entitled::isCountedAtOnce)
                        .flatMap(Entitled::agreement)
                        .flatMap(under -> allowances.find(page, actor, under))
                        .orElse(null);
        boolean isNew = caller.isEmpty() && !form.value("new").isEmpty();
        boolean isSought = caller.isEmpty() && !isNew && !find.isEmpty();
        return new CallSheet(
                find,
                isSought ? found(find) : List.of(),
                caller.map(it -> callers(List.of(it)).getFirst()).orElse(null),
                isNew,
                caller.map(it -> openCases.of(actor, it.id())).orElse(List.of()),
                isNew ? named() : List.of(),
                priorities.of(
                        page,
                        answer.map(Explained::value)
                                .filter(Entitled::isPromisedAtOnce)
                                .filter(_ -> isPromised(allowance))
                                .map(Entitled::bought),
                        form),
                suggested(actor, caller.flatMap(Person::organisation)),
                answer.map(it -> said(page, caller.flatMap(Person::organisation), it)).orElse(""),
                answer.map(it -> whys.of(page, it.explanation())).orElse(null),
                answer.filter(it -> it.value().way() == Way.REFUSED).isPresent(),
                allowance,
                UUID.randomUUID().toString(),
                form);
    }

    /** Nothing where somebody has to approve it first, or it is refused. */
    private static boolean isPromised(@Nullable AllowanceNote allowance) {
        return allowance == null || !(allowance.waits() || allowance.refused());
    }

    /** For what the form says so far: another product may be under another agreement. */
    private Explained<Entitled> entitlement(Person caller, CallForm form) {
        return entitlements.ask(
                caller.id(),
                Question.by(Channel.TELEPHONE)
                        .about(form.name("product"), form.name("release"))
                        .in(form.value("environment").strip())
                        .of(form.name("priority")));
    }

    /** What becomes of it, and that it is outside of what is supported, if it is taken at all. */
    private String said(Page page, Optional<OrganisationId> asks, Explained<Entitled> answer) {
        String becomes = words.say(answer, asks, true, page.wording());
        return answer.value().way() == Way.REFUSED
                ? becomes
                : (becomes + " " + words.sayUnsupported(answer, page.wording())).strip();
    }

    private Suggested suggested(Actor actor, Optional<OrganisationId> asks) {
        List<Product> known = products.list();
        return new Suggested(
                known.stream().map(Product::name).toList(),
                asks.map(its -> sites.list(actor, its)).orElse(List.of()).stream()
                        .map(Site::name)
                        .toList(),
                products.listReleases(known.stream().map(Product::id).toList()).stream()
                        .flatMap(it -> it.environments().stream())
                        .distinct()
                        .toList());
    }

    private List<Caller> found(String find) {
        return callers(people.listCustomers(find, MOST_CALLERS));
    }

    private List<Caller> callers(List<Person> all) {
        var theirs =
                organisations.listByIds(
                        all.stream()
                                .map(Person::organisationId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        return all.stream()
                .map(
                        it ->
                                new Caller(
                                        it.id().value(),
                                        it.name(),
                                        it.email(),
                                        it.organisation()
                                                .map(theirs::get)
                                                .map(Organisation::name)
                                                .orElse("")))
                .toList();
    }

    private List<Choice> named() {
        return organisations.list("").stream().map(it -> new Choice(it.name(), it.name())).toList();
    }
}
