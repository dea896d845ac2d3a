package dev.firstline.desk.casepage;

import dev.firstline.access.OrganisationId;
import dev.firstline.cases.Case;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Offers organisations and contacts for a case in triage (INT-7). */
@Component
public class Placings {

    private static final int MOST_OFFERED = 12;

    private final Organisations organisations;
    private final People people;

    Placings(Organisations organisations, People people) {
        this.organisations = organisations;
        this.people = people;
    }

    /** The choices as far as the reader has come; null where the case is placed already. */
    @Nullable Placing of(Page page, Case subject, Placement soFar) {
        return subject.origin().organisation().isPresent()
                ? null
                : of(page, people.get(subject.origin().requester()), soFar);
    }

    /** The same for somebody who has sent something. */
    public Placing of(Page page, Person sender, Placement soFar) {
        Optional<Organisation> chosen = soFar.chosen().map(organisations::get);
        return new Placing(
                soFar.find(),
                chosen.isPresent() ? List.of() : offered(sender, soFar.find()),
                chosen.map(Placings::choice).orElse(null),
                chosen.map(it -> contacts(page, sender, it.id())).orElse(List.of()));
    }

    /** Before anybody looks for one, the organisation to which the sender's address points. */
    private List<Choice> offered(Person sender, String find) {
        Stream<Organisation> fitting =
                find.isBlank()
                        ? own(sender).stream()
                        : organisations.list(find.strip()).stream().limit(MOST_OFFERED);
        return fitting.map(Placings::choice).toList();
    }

    private Optional<Organisation> own(Person sender) {
        return sender.organisation()
                .map(organisations::get)
                .or(() -> organisations.findByDomainOf(sender.email()));
    }

    private List<Choice> contacts(Page page, Person sender, OrganisationId organisation) {
        var joins = new Choice("0", page.text("desk.placing.sender-joins", sender.name()));
        var stays = new Choice("0", sender.name());
        if (!sender.active()) {
            return others(sender, organisation).toList();
        }
        Stream<Choice> first =
                sender.organisation().isEmpty()
                        ? Stream.of(joins)
                        : sender
                                .organisation()
                                .filter(organisation::equals)
                                .map(_ -> stays)
                                .stream();
        return Stream.concat(first, others(sender, organisation)).toList();
    }

    private Stream<Choice> others(Person sender, OrganisationId organisation) {
        return people.listContacts(organisation).stream()
                .filter(Person::active)
                .filter(contact -> !contact.id().equals(sender.id()))
                .map(
                        contact ->
                                new Choice(
                                        Long.toString(contact.id().value()),
                                        contact.name() + " · " + contact.email()));
    }

    private static Choice choice(Organisation organisation) {
        return new Choice(Long.toString(organisation.id().value()), organisation.name());
    }
}
