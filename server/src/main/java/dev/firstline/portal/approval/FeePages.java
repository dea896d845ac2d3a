package dev.firstline.portal.approval;

import dev.firstline.access.Actor;
import dev.firstline.access.Secret;
import dev.firstline.casepages.Money;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.PaidWork;
import dev.firstline.incidents.PaidWorks;
import dev.firstline.intake.Approvals;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Said;
import dev.firstline.notifications.MailLinks;
import dev.firstline.notifications.MailLinks.Matter;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;
import dev.firstline.web.Rendered;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;

/**
 * The page behind the link in a mail that asks for the approval of a fee (INT-11). The link shows,
 * the second click decides: what merely follows links, such as a mail scanner, approves nothing.
 * Its word is said once: afterwards the link tells what became of the fee.
 */
@Controller
@RequestMapping("/approval/{secret}")
class FeePages {

    private static final String FEE = "fee:";

    private final MailLinks links;
    private final PaidWorks works;
    private final Cases cases;
    private final People people;
    private final Approvals approvals;
    private final Templates templates;

    FeePages(
            MailLinks links,
            PaidWorks works,
            Cases cases,
            People people,
            Approvals approvals,
            Templates templates) {
        this.links = links;
        this.works = works;
        this.cases = cases;
        this.people = people;
        this.approvals = approvals;
        this.templates = templates;
    }

    /** A fee, and who may say something to it by this link. */
    private record Asked(PaidWork work, Person person, Case subject) {}

    @GetMapping
    JteModel ask(Page page, Actor actor, @PathVariable String secret) {
        return templates.portalFee(page, view(page, secret, asked(actor, secret)));
    }

    @PostMapping
    Object say(
            Page page,
            Actor actor,
            @PathVariable String secret,
            @RequestParam boolean accepted,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam int version) {
        Asked asked = asked(actor, secret);
        try {
            requireOpen(asked);
            Said words = Said.of(Channel.MAIL, reason);
            CaseAsSeen seen = new CaseAsSeen(asked.subject().number(), version);
            if (accepted) {
                approvals.approve(asked.person().actor(), seen, words);
            } else {
                approvals.decline(asked.person().actor(), seen, words);
            }
            return templates.portalFeeSaid(page, accepted, Long.toString(asked.subject().number()));
        } catch (Refused refused) {
            return refused(page, actor, secret, reason, refused);
        }
    }

    private static void requireOpen(Asked asked) {
        if (!asked.work().isOpen()) {
            throw Refused.conflict("paid-work.none-open", Map.of());
        }
    }

    /** The reason is missing, or somebody was faster: the page says what is the matter now. */
    private Rendered refused(
            Page page, Actor actor, String secret, String reason, Refused refused) {
        FeeView now =
                view(page, secret, asked(actor, secret)).saying(reason, page.refusal(refused));
        JteModel again = templates.portalFee(page, now);
        return switch (refused.kind()) {
            case NOT_FOUND, NOT_PERMITTED -> throw refused;
            case INVALID -> Rendered.invalid(again);
            case CONFLICT -> Rendered.conflict(again);
        };
    }

    /**
     * A link of somebody who has left leads nowhere; one whose time is over says so. Who holds it
     * is not known, but that somebody else is signed in here is.
     */
    private Asked asked(Actor actor, String secret) {
        Matter found =
                links.findMatter(new Secret(secret))
                        .filter(it -> it.matter().startsWith(FEE))
                        .orElseThrow(() -> Refused.notFound("link"));
        if (found.over()) {
            throw Refused.notFound("link.over");
        }
        Person person = people.get(found.link().person());
        if (!person.active()) {
            throw Refused.notFound("link");
        }
        if (actor.person().filter(it -> !it.equals(person.id())).isPresent()) {
            throw Refused.notPermitted("link.of-another");
        }
        PaidWork work =
                works.find(Long.parseLong(found.matter().substring(FEE.length())))
                        .orElseThrow(() -> Refused.notFound("link"));
        return new Asked(work, person, cases.get(work.caseId()));
    }

    private static FeeView view(Page page, String secret, Asked asked) {
        PaidWork work = asked.work();
        boolean open = work.isOpen() && asked.subject().state() == CaseState.AWAITING_APPROVAL;
        return new FeeView(
                secret,
                asked.person().name(),
                Long.toString(asked.subject().number()),
                asked.subject().origin().subject(),
                asked.subject().version(),
                Money.say(page, work.fee()),
                work.reason(),
                open
                        ? ""
                        : page.text(
                                "portal.fee.over." + work.state().key(),
                                work.withdrawnBecause() == null ? "" : work.withdrawnBecause()),
                "",
                null);
    }
}
