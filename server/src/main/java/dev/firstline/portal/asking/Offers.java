package dev.firstline.portal.asking;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.casepages.Whys;
import dev.firstline.cases.Channel;
import dev.firstline.directory.Sites;
import dev.firstline.entitlement.Entitled;
import dev.firstline.entitlement.EntitlementWords;
import dev.firstline.entitlement.Entitlements;
import dev.firstline.entitlement.Help;
import dev.firstline.entitlement.Question;
import dev.firstline.entitlement.Way;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Refused;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.products.Release;
import dev.firstline.statements.AllowanceNote;
import dev.firstline.statements.AllowanceNotes;
import dev.firstline.statements.ImplementationSheet;
import dev.firstline.statements.ImplementationSheets;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;
import dev.firstline.web.view.Notice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks up what somebody may ask, and about what. */
@Component
class Offers {

    private final Entitlements entitlements;
    private final Products products;
    private final Sites sites;
    private final EntitlementWords words;
    private final AllowanceNotes allowances;
    private final ImplementationSheets implementations;
    private final Whys whys;

    Offers(
            Entitlements entitlements,
            Products products,
            Sites sites,
            EntitlementWords words,
            AllowanceNotes allowances,
            ImplementationSheets implementations,
            Whys whys) {
        this.words = words;
        this.entitlements = entitlements;
        this.products = products;
        this.sites = sites;
        this.allowances = allowances;
        this.implementations = implementations;
        this.whys = whys;
    }

    /** For what the form says so far: another product may be under another agreement. */
    Offer of(Page page, Actor actor, NewRequestForm form) {
        Explained<Entitled> answer = ask(actor, form);
        Optional<Refused> unknown = find(() -> requireKnown(form, answer.value()));
        if (unknown.isPresent()) {
            return unknown(page, actor, unknown.get());
        }
        AllowanceNote allowance = allowance(page, actor, answer.value());
        AllowanceNote over = allowance != null && allowance.refused() ? allowance : null;
        return new Offer(
                over == null ? notice(page, actor, answer) : over.notice(),
                over == null ? whys.of(page, answer.explanation()) : over.why(),
                find(() -> requireKnownSite(actor, form))
                        .map(why -> Map.of(why.field(), page.refusal(why)))
                        .orElse(Map.of()),
                answer.value().way() == Way.REFUSED || over != null,
                over == null ? allowance : null,
                implementations(page, actor, answer.value()),
                isPromised(answer.value(), allowance) ? answer.value().bought() : null,
                isWorkedOn(answer.value(), allowance) ? answer.value().bought() : null,
                products(page),
                releases(),
                sites(page, actor),
                told(answer.value(), allowance));
    }

    /**
     * Of what there is not nothing is said but that: no plan covers it, and nothing is promised.
     */
    private Offer unknown(Page page, Actor actor, Refused why) {
        String said = page.refusal(why);
        return new Offer(
                Notice.warning(said),
                null,
                Map.of(why.field(), said),
                false,
                null,
                List.of(),
                null,
                null,
                products(page),
                releases(),
                sites(page, actor),
                why.code());
    }

    private static Optional<Refused> find(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (Refused unknown) {
            return Optional.of(unknown);
        }
    }

    private void requireKnown(NewRequestForm form, Entitled answer) {
        products.requireKnown(
                NewRequestForm.orNull(form.product()),
                answer.productId(),
                NewRequestForm.orNull(form.release()),
                answer.releaseId());
    }

    /** One of those that the organisation has named; where it has named none, it is typed. */
    private void requireKnownSite(Actor actor, NewRequestForm form) {
        String site = form.site().strip();
        actor.organisation()
                .filter(its -> !site.isEmpty() && sites.isAnyOf(its))
                .ifPresent(its -> sites.getNamed(its, "site", site));
    }

    private List<Choice> products(Page page) {
        return choices(
                page, "portal.new.product.unsaid", products.list().stream().map(Offers::choice));
    }

    private List<String> releases() {
        return products.listReleases(products.list().stream().map(Product::id).toList()).stream()
                .map(Release::name)
                .distinct()
                .toList();
    }

    private List<Choice> sites(Page page, Actor actor) {
        return actor.organisation().map(its -> sites(page, actor, its)).orElse(List.of());
    }

    private Explained<Entitled> ask(Actor actor, NewRequestForm form) {
        return entitlements.ask(
                actor.somebody(),
                Question.by(Channel.PORTAL)
                        .about(
                                NewRequestForm.orNull(form.product()),
                                NewRequestForm.orNull(form.release()))
                        .in(form.environment()));
    }

    /**
     * Whoever sends a request has been told what becomes of it and what it costs (INC-3).
     *
     * @throws Refused if it names what there is not; or if that is another thing now than what the
     *     form told, for another product or since somebody else was faster
     */
    void requireTold(Page page, Actor actor, NewRequestForm form) {
        Entitled answer = ask(actor, form).value();
        requireKnown(form, answer);
        requireKnownSite(actor, form);
        String now = told(answer, allowance(page, actor, answer));
        if (!form.told().isEmpty() && !form.told().equals(now)) {
            throw Refused.conflict("request.told-otherwise", Map.of());
        }
    }

    private static String told(Entitled answer, @Nullable AllowanceNote allowance) {
        return "%s %s %s %s"
                .formatted(
                        answer.way().key(),
                        answer.isSupported() ? "supported" : answer.unsupported(),
                        answer.agreement().map(it -> Long.toString(it.value())).orElse("-"),
                        allowance == null ? "-" : allowance.charging());
    }

    private List<ImplementationSheet> implementations(Page page, Actor actor, Entitled answer) {
        return answer.way() == Way.OPEN && answer.agreement().isPresent()
                ? actor.organisation().stream()
                        .flatMap(its -> implementations.concerning(page, actor, its).stream())
                        .filter(ImplementationSheet::free)
                        .toList()
                : List.of();
    }

    private static boolean isPromised(Entitled answer, @Nullable AllowanceNote allowance) {
        return answer.isPromisedAtOnce() && (allowance == null || !allowance.waits());
    }

    /** Whether somebody begins as soon as it comes in, with a promise or as well as we can. */
    private static boolean isWorkedOn(Entitled answer, @Nullable AllowanceNote allowance) {
        boolean waits = allowance != null && allowance.waits();
        return switch (answer.way()) {
            case OPEN, LEAD -> answer.help() != Help.REFUSED && !waits;
            case TRIAGE, APPROVAL, SINGLE_CONTACT, REFUSED -> false;
        };
    }

    private @Nullable AllowanceNote allowance(Page page, Actor actor, Entitled answer) {
        return answer.isCountedAtOnce()
                ? answer.agreement()
                        .flatMap(under -> allowances.find(page, actor, under))
                        .orElse(null)
                : null;
    }

    private Notice notice(Page page, Actor actor, Explained<Entitled> answer) {
        String unsupported = words.sayUnsupported(answer, page.wording());
        String becomes = words.say(answer, actor.organisation(), false, page.wording());
        String said = (becomes + " " + unsupported).strip();
        return switch (answer.value().way()) {
            case OPEN, TRIAGE -> unsupported.isEmpty() ? Notice.info(said) : Notice.warning(said);
            case LEAD, APPROVAL, SINGLE_CONTACT, REFUSED -> Notice.warning(said);
        };
    }

    private List<Choice> sites(Page page, Actor actor, OrganisationId organisation) {
        return choices(
                page,
                "portal.new.site.unsaid",
                sites.list(actor, organisation).stream()
                        .map(site -> new Choice(site.name(), site.name())));
    }

    private static Choice choice(Product product) {
        return new Choice(product.name(), product.name());
    }

    /** None where there is nothing to choose from. */
    private static List<Choice> choices(Page page, String unsaid, Stream<Choice> known) {
        List<Choice> all = known.toList();
        return all.isEmpty()
                ? all
                : Stream.concat(Stream.of(new Choice("", page.text(unsaid))), all.stream())
                        .toList();
    }
}
