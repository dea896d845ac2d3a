package dev.firstline.portal.word;

import dev.firstline.access.Secret;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Confirmations;
import dev.firstline.intake.Said;
import dev.firstline.notifications.MailLinks;
import dev.firstline.notifications.MailLinks.MailLink;
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

/**
 * The page behind the link in a mail that asks for the customer's word (CAS-5). The link shows, the
 * second click does: what merely follows links, such as a mail scanner, changes nothing.
 */
@Controller
@RequestMapping("/word/{secret}")
class WordPages {

    private final MailLinks links;
    private final Cases cases;
    private final People people;
    private final Confirmations confirmations;
    private final WordViews views;
    private final Templates templates;

    WordPages(
            MailLinks links,
            Cases cases,
            People people,
            Confirmations confirmations,
            WordViews views,
            Templates templates) {
        this.links = links;
        this.cases = cases;
        this.people = people;
        this.confirmations = confirmations;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping
    JteModel ask(Page page, @PathVariable String secret) {
        return show(page, views.of(page, secret, cases.get(link(secret).caseId())));
    }

    @PostMapping
    Object say(
            Page page,
            @PathVariable String secret,
            @RequestParam boolean accepted,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam int version) {
        MailLink link = link(secret);
        Case subject = cases.get(link.caseId());
        try {
            say(
                    people.get(link.person()),
                    new CaseAsSeen(subject.number(), version),
                    accepted,
                    reason);
            return templates.portalWordSaid(page, accepted, Long.toString(subject.number()));
        } catch (Refused refused) {
            return refused(page, secret, reason, refused);
        }
    }

    private void say(Person person, CaseAsSeen seen, boolean accepted, String reason) {
        Said words = Said.of(Channel.PORTAL, reason);
        if (accepted) {
            confirmations.confirm(person.actor(), seen, words);
        } else {
            confirmations.reject(person.actor(), seen, words);
        }
    }

    /** The reason is missing, or somebody was faster: the page says what is the matter now. */
    private Rendered refused(Page page, String secret, String reason, Refused refused) {
        WordView now = views.of(page, secret, cases.get(link(secret).caseId()));
        JteModel again = show(page, now.saying(reason, page.refusal(refused)));
        return switch (refused.kind()) {
            case NOT_FOUND, NOT_PERMITTED -> throw refused;
            case INVALID -> Rendered.invalid(again);
            case CONFLICT -> Rendered.conflict(again);
        };
    }

    private JteModel show(Page page, WordView view) {
        return templates.portalWord(page, view);
    }

    /** Whose word it is. A link of somebody who has left leads nowhere. */
    private MailLink link(String secret) {
        return links.find(new Secret(secret))
                .filter(link -> people.get(link.person()).active())
                .orElseThrow(() -> Refused.notFound("link"));
    }
}
