package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.access.MissingRole;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.api.views.EntitlementView;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Channel;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Entitled;
import dev.firstline.entitlement.EntitlementWords;
import dev.firstline.entitlement.Entitlements;
import dev.firstline.entitlement.Question;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.Charge;
import dev.firstline.incidents.Ledger;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.programme.Programmes;
import dev.firstline.texts.Language;
import dev.firstline.texts.Texts;
import dev.firstline.texts.Wording;
import dev.firstline.time.BusinessTime;
import dev.firstline.web.FactWords;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Optional;

@RestController
@RequestMapping(Addresses.BASE + "/entitlement")
@Tag(name = "Entitlement")
class EntitlementResource {

    private final Entitlements entitlements;
    private final Known known;
    private final Organisations organisations;
    private final Products products;
    private final Programmes programmes;
    private final Ledger ledger;
    private final BusinessTime time;
    private final EntitlementWords words;
    private final Texts texts;

    EntitlementResource(
            Entitlements entitlements,
            Known known,
            Organisations organisations,
            Products products,
            Programmes programmes,
            Ledger ledger,
            BusinessTime time,
            EntitlementWords words,
            Texts texts) {
        this.entitlements = entitlements;
        this.known = known;
        this.organisations = organisations;
        this.products = products;
        this.programmes = programmes;
        this.ledger = ledger;
        this.time = time;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping
    @Operation(
            summary = "Ask whether somebody may open a case",
            description =
                    "Whether a contact may ask for something, by a channel, about a product and a release, now,"
                            + " and under which terms; with the reason. Customers ask for themselves, staff for"
                            + " whom they name.")
    EntitlementView ask(
            Actor actor,
            HttpServletRequest request,
            @Parameter(description = "e-mail address of the contact; by default oneself")
                    @RequestParam(required = false)
                    @Nullable String contact,
            @Parameter(description = "key or name of a product") @RequestParam(required = false)
                    @Nullable String product,
            @Parameter(description = "name of a release of the product")
                    @RequestParam(required = false)
                    @Nullable String release,
            @Parameter(description = "in which environment it runs") @RequestParam(required = false)
                    @Nullable String environment,
            @Parameter(description = "portal, mail, telephone or api; by default api")
                    @RequestParam(required = false)
                    @Nullable String channel,
            @Parameter(description = "key of a priority; by default the programme's")
                    @RequestParam(required = false)
                    @Nullable String priority) {
        Question question =
                Question.by(channel == null ? Channel.API : Channel.of(channel))
                        .about(product, release)
                        .in(environment == null ? "" : environment.strip())
                        .of(priority);
        requireKnown(question);
        Explained<Entitled> answer = answer(actor, contact, question);
        Language language = Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Wording wording = texts.in(language);
        Charge charge = charge(answer.value());
        return EntitlementView.of(
                answer,
                charge,
                charge != null && charge.isRefused()
                        ? refusal(actor, charge.refusal(), wording)
                        : detail(actor, contact, answer, wording));
    }

    /**
     * What waits for somebody else is counted when it is let through; what the plan does not help
     * with is not counted.
     */
    private @Nullable Charge charge(Entitled answer) {
        return answer.isCountedAtOnce()
                ? answer.agreement()
                        .map(under -> ledger.foresee(under, time.instant()))
                        .orElse(null)
                : null;
    }

    /** As whoever opens a case would be told. */
    private static String refusal(Actor actor, Refused refused, Wording wording) {
        String key = "refusal." + refused.code();
        return wording.text(
                actor.isStaff() ? EntitlementWords.ofSomebody(key, wording) : key,
                FactWords.forPrograms(refused.facts(), wording));
    }

    private String detail(
            Actor actor, @Nullable String contact, Explained<Entitled> answer, Wording wording) {
        String becomes = words.say(answer, organisation(actor, contact), actor.isStaff(), wording);
        return (becomes + " " + words.sayUnsupported(answer, wording)).strip();
    }

    private Optional<OrganisationId> organisation(Actor actor, @Nullable String contact) {
        return actor.isStaff() && contact != null
                ? known.find(contact)
                        .flatMap(Person::organisation)
                        .or(() -> organisations.findByDomainOf(contact).map(Organisation::id))
                : actor.organisation();
    }

    private void requireKnown(Question question) {
        if (question.priority() != null) {
            programmes.current().priority(question.priority());
        }
        if (question.release() != null && question.product() == null) {
            throw Refused.invalid("product", "release.without-product");
        }
        if (question.product() != null) {
            Product named = products.getNamed("product", question.product());
            if (question.release() != null) {
                products.getRelease(named, "release", question.release());
            }
        }
    }

    private Explained<Entitled> answer(Actor actor, @Nullable String contact, Question question) {
        if (!actor.isStaff()) {
            requireOneself(actor, contact);
            return entitlements.ask(actor.somebody(), question);
        }
        if (contact == null) {
            throw Refused.invalid("contact", "missing");
        }
        Optional<PersonId> person = known.find(contact).filter(it -> !it.isStaff()).map(Person::id);
        return person.map(it -> entitlements.ask(it, question))
                .or(
                        () ->
                                organisations
                                        .findByDomainOf(contact)
                                        .map(its -> entitlements.ask(its.id(), question)))
                .orElseThrow(() -> Refused.invalid("contact", "person.unknown", contact));
    }

    private void requireOneself(Actor actor, @Nullable String contact) {
        boolean own =
                contact == null
                        || known.find(contact)
                                .map(Person::id)
                                .filter(id -> actor.person().filter(id::equals).isPresent())
                                .isPresent();
        if (!own) {
            throw Refused.notPermitted("entitlement.for-oneself-only")
                    .because(MissingRole.of(actor, CasePolicy::works));
        }
    }
}
