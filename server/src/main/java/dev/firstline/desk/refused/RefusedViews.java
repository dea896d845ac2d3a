package dev.firstline.desk.refused;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.casepages.Whys;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Cases;
import dev.firstline.desk.casepage.Placement;
import dev.firstline.desk.casepage.Placing;
import dev.firstline.desk.casepage.Placings;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.mail.RefusedLetter;
import dev.firstline.mail.RefusedMail;
import dev.firstline.mail.RefusedMails;
import dev.firstline.texts.PlainText;
import dev.firstline.web.Page;
import dev.firstline.web.view.Html;
import dev.firstline.web.view.MessageView;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts together what the pages of refused mail show. */
@Component
class RefusedViews {

    private final RefusedMails mails;
    private final People people;
    private final Organisations organisations;
    private final Cases cases;
    private final Placings placings;
    private final Whys whys;

    RefusedViews(
            RefusedMails mails,
            People people,
            Organisations organisations,
            Cases cases,
            Placings placings,
            Whys whys) {
        this.mails = mails;
        this.people = people;
        this.organisations = organisations;
        this.cases = cases;
        this.placings = placings;
        this.whys = whys;
    }

    List<RefusedRow> rows(Page page, List<RefusedMail> some) {
        Map<PersonId, Person> senders =
                people.listByIds(some.stream().map(RefusedMail::sender).distinct().toList());
        Map<OrganisationId, Organisation> theirs =
                organisations.listByIds(
                        senders.values().stream()
                                .flatMap(it -> it.organisation().stream())
                                .distinct()
                                .toList());
        return some.stream()
                .map(
                        it -> {
                            Person sender = Objects.requireNonNull(senders.get(it.sender()));
                            return row(page, it, sender, sender.organisation().map(theirs::get));
                        })
                .toList();
    }

    private RefusedRow row(
            Page page, RefusedMail it, Person sender, Optional<Organisation> organisation) {
        String who =
                organisation.map(its -> sender.name() + " · " + its.name()).orElse(sender.name());
        return new RefusedRow(
                it.id(),
                it.subject().isBlank() ? page.text("desk.refused.no-subject") : it.subject(),
                who,
                page.text("desk.refused.why." + it.reason()),
                outcome(page, it),
                it.receivedAt());
    }

    private String outcome(Page page, RefusedMail it) {
        return it.decidedBy() == null || it.decidedAt() == null
                ? ""
                : page.text(
                        "desk.refused." + it.state().key(),
                        people.get(it.decidedBy()).name(),
                        page.times().exact(it.decidedAt()));
    }

    /** The page of one, as far as its reader has chosen for whom a case may be made. */
    RefusedSheet sheet(Page page, Actor actor, RefusedMail it, Placement soFar, boolean seeking) {
        Person sender = people.get(it.sender());
        Optional<RefusedLetter> letter = mails.read(actor, it.id());
        boolean open = it.isKept() && CasePolicy.mayWork(actor) && letter.isPresent();
        return new RefusedSheet(
                rows(page, List.of(it)).getFirst(),
                sender.email(),
                whys.of(page, it.why()),
                letter.map(read -> message(page, it, sender, read)).orElse(null),
                letter.map(RefusedLetter::files).orElse(List.of()),
                open ? placing(page, sender, soFar, seeking) : null,
                became(it));
    }

    /** The sender's own organisation first, until the reader looks for another. */
    private Placing placing(Page page, Person sender, Placement soFar, boolean seeking) {
        long own = sender.organisation().map(OrganisationId::value).orElse(0L);
        Placement first =
                seeking || soFar.organisation() != 0 ? soFar : new Placement(soFar.find(), own);
        return placings.of(page, sender, first);
    }

    private static MessageView message(
            Page page, RefusedMail it, Person sender, RefusedLetter read) {
        return new MessageView(
                Long.toString(it.id()),
                MessageView.Kind.FROM_CUSTOMER,
                sender.name(),
                page.text("channel.mail"),
                it.receivedAt(),
                new Html(PlainText.html(read.words())),
                new Html(PlainText.html(read.quoted())),
                (int) read.quoted().strip().lines().count(),
                read.html() == null || read.html().isBlank()
                        ? ""
                        : "/desk/refused/" + it.id() + "/formatted",
                List.of(),
                List.of());
    }

    private long became(RefusedMail it) {
        return Optional.ofNullable(it.caseId()).map(cases::get).map(Case::number).orElse(0L);
    }

    /** What somebody formatted, null where it is text only. */
    @Nullable String html(Actor actor, long id) {
        return mails.read(actor, id).map(RefusedLetter::html).orElse(null);
    }
}
