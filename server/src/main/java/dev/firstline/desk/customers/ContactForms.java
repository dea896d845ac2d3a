package dev.firstline.desk.customers;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.directory.Contacts;
import dev.firstline.directory.People;
import dev.firstline.directory.SiteId;
import dev.firstline.directory.SupportPins;
import dev.firstline.explanation.Refused;
import dev.firstline.texts.Language;
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

/** How a contact is reached, and the PIN by which they are known on the telephone. */
@Controller
@RequestMapping("/desk/contacts/{person}")
class ContactForms {

    private final OrganisationPage shown;
    private final People people;
    private final Contacts contacts;
    private final SupportPins pins;

    ContactForms(OrganisationPage shown, People people, Contacts contacts, SupportPins pins) {
        this.shown = shown;
        this.people = people;
        this.contacts = contacts;
        this.pins = pins;
    }

    @PostMapping("/details")
    Object change(
            Page page,
            Actor actor,
            @PathVariable long person,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        Filled form = Filled.of("contact-" + person, sent);
        Long site = form.id("site");
        return keep(
                page,
                actor,
                person,
                form,
                response,
                () ->
                        contacts.change(
                                actor,
                                new PersonId(person),
                                site == null ? null : new SiteId(site),
                                form.text("telephone"),
                                Language.find(form.text("language")).orElse(Language.EN).tag()));
    }

    @PostMapping("/pin")
    Object renewPin(
            Page page, Actor actor, @PathVariable long person, HttpServletResponse response) {
        return keep(
                page,
                actor,
                person,
                Filled.of("pin", Map.of()),
                response,
                () -> pins.renew(actor, new PersonId(person)));
    }

    private Object keep(
            Page page,
            Actor actor,
            long person,
            Filled form,
            HttpServletResponse response,
            Runnable door) {
        OrganisationId organisation =
                people.get(new PersonId(person))
                        .organisation()
                        .orElseThrow(() -> Refused.notFound("person"));
        return Keeping.keep(
                form,
                response,
                () -> {
                    door.run();
                    return "/desk/organisations/" + organisation.value();
                },
                again -> shown.of(page, actor, organisation, again));
    }
}
