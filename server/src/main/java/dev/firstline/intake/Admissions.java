package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Basis;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Origin;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Site;
import dev.firstline.directory.SiteId;
import dev.firstline.directory.Sites;
import dev.firstline.entitlement.Entitled;
import dev.firstline.entitlement.Entitlements;
import dev.firstline.entitlement.Question;
import dev.firstline.entitlement.Way;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.explanation.Refused;
import dev.firstline.products.Products;
import dev.firstline.programme.Programmes;
import dev.firstline.storage.Query;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lets requests in as their senders are entitled, or refuses them with the reason (INT-6). */
@Component
class Admissions {

    private final Entitlements entitlements;
    private final Products products;
    private final Sites sites;
    private final Programmes programmes;

    Admissions(Entitlements entitlements, Products products, Sites sites, Programmes programmes) {
        this.entitlements = entitlements;
        this.products = products;
        this.sites = sites;
        this.programmes = programmes;
    }

    /**
     * The admission of a request.
     *
     * @throws Refused where its sender may not ask for this, or it names what there is not
     */
    Admission of(Request asked, Optional<Organisation> organisation) {
        Explained<Entitled> answer = ask(asked);
        if (answer.value().way() == Way.REFUSED) {
            throw refusal(answer);
        }
        requireKnown(asked, answer.value());
        return admission(asked, answer.value(), organisation);
    }

    /**
     * Refuses a draft whose contact may not ask for it by now: their plan, or their organisation,
     * says so.
     */
    void requireMaySend(PersonId contact, Case draft, Channel by) {
        Explained<Entitled> answer = entitlements.askToSend(contact, draft, by);
        if (answer.value().way() == Way.REFUSED) {
            throw refusal(answer);
        }
    }

    /**
     * The admission of what follows from a case that there is: it is let in whoever may ask for new
     * ones, and what it names is taken as it was said.
     */
    Admission ofMore(Request asked, Optional<Organisation> organisation) {
        Entitled answer = ask(asked).value();
        return Admission.of(answer, basis(asked, answer, null, site(asked, organisation)));
    }

    /**
     * The admission of what a case is about after all, as its organisation was entitled when it
     * came in; who may ask for it no longer decides.
     *
     * @param now what it is about so far: that may have a name which nobody knows
     * @throws Refused if something else is named that there is not
     */
    Admission ofCorrected(Request said, Origin now, Organisation organisation) {
        Entitled answer =
                entitlements.ask(organisation.id(), question(said), now.receivedAt()).value();
        boolean sameProduct = Objects.equals(said.product(), now.product());
        boolean sameRelease = sameProduct && Objects.equals(said.release(), now.release());
        requireKnown(
                said.about(
                        sameProduct ? null : said.product(),
                        sameRelease ? null : said.release(),
                        said.site()),
                answer);
        SiteId site =
                Objects.equals(said.site(), now.site())
                        ? site(said, Optional.of(organisation))
                        : namedSite(said, Optional.of(organisation));
        return Admission.of(answer, basis(said, answer, null, site));
    }

    /** On what a placed case would stand if its organisation asked for it today (PRG-2). */
    Basis ofToday(Case subject) {
        Origin origin = subject.origin();
        Basis before = origin.basis();
        Entitled answer =
                entitlements
                        .ask(
                                origin.organisation()
                                        .orElseThrow(
                                                () ->
                                                        Refused.conflict(
                                                                "case.not-placed", Map.of())),
                                Question.of(subject))
                        .value();
        return new Basis(
                answer.agreement().orElse(null),
                before.productId(),
                before.releaseId(),
                before.siteId(),
                before.environment(),
                answer.unsupported(),
                before.approval());
    }

    /**
     * What reads ahead on what that rests, along with other things; nothing before it is placed.
     */
    Optional<Query<?>> aheadOfToday(Case subject) {
        return subject.origin()
                .organisation()
                .map(its -> entitlements.ahead(its, Question.of(subject)));
    }

    /** What staff place with an organisation stands on what that has bought; nobody approves it. */
    Basis ofPlaced(PersonId requester, Question question) {
        Entitled answer = entitlements.ask(requester, question).value();
        return new Basis(
                answer.agreement().orElse(null),
                answer.productId(),
                answer.releaseId(),
                null,
                null,
                answer.unsupported(),
                null);
    }

    /** What reads ahead on what an admission rests, along with other things. */
    Query<?> ahead(Request asked) {
        return entitlements.ahead(asked.requester(), question(asked));
    }

    private Explained<Entitled> ask(Request asked) {
        return entitlements.askToOpen(asked.requester(), question(asked));
    }

    private static Question question(Request asked) {
        return Question.by(asked.channel())
                .about(asked.product(), asked.release())
                .in(asked.environment())
                .of(asked.priority());
    }

    /** The refusal as an answer that every face knows how to tell. */
    private Refused refusal(Explained<Entitled> answer) {
        Explanation why = answer.explanation();
        Map<String, Object> facts = new HashMap<>();
        for (Fact fact : why.facts()) {
            facts.put(fact.name(), fact.value());
        }
        facts.computeIfPresent(
                "plan",
                (_, key) -> programmes.version(why.version()).plans().named(key.toString()));
        return Refused.conflict("entitlement." + answer.value().reason(), facts).because(why);
    }

    private void requireKnown(Request asked, Entitled answer) {
        products.requireKnown(
                asked.product(), answer.productId(), asked.release(), answer.releaseId());
    }

    private Admission admission(
            Request asked, Entitled answer, Optional<Organisation> organisation) {
        String approval =
                switch (answer.way()) {
                    case APPROVAL -> Basis.OF_ORGANISATION;
                    case SINGLE_CONTACT -> Basis.OF_SINGLE_CONTACT;
                    case OPEN, LEAD, TRIAGE, REFUSED -> null;
                };
        SiteId site = namedSite(asked, organisation);
        return Admission.of(answer, basis(asked, answer, approval, site));
    }

    private @Nullable SiteId namedSite(Request asked, Optional<Organisation> organisation) {
        String named = asked.site();
        return named == null
                ? null
                : organisation.flatMap(its -> knownSite(its, named)).map(Site::id).orElse(null);
    }

    /** Where an organisation has said which sites it has, a request names one of them. */
    private Optional<Site> knownSite(Organisation organisation, String named) {
        Optional<Site> found = sites.findNamed(organisation.id(), named);
        if (found.isEmpty() && sites.isAnyOf(organisation.id())) {
            return Optional.of(sites.getNamed(organisation.id(), "site", named));
        }
        return found;
    }

    private @Nullable SiteId site(Request asked, Optional<Organisation> organisation) {
        String named = asked.site();
        return named == null
                ? null
                : organisation
                        .flatMap(its -> sites.findNamed(its.id(), named))
                        .map(Site::id)
                        .orElse(null);
    }

    private static Basis basis(
            Request asked, Entitled answer, @Nullable String approval, @Nullable SiteId site) {
        return new Basis(
                answer.agreement().orElse(null),
                answer.productId(),
                answer.releaseId(),
                site,
                asked.environment().isBlank() ? null : asked.environment().strip(),
                answer.unsupported(),
                approval);
    }
}
