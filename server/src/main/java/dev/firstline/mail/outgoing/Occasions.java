package dev.firstline.mail.outgoing;

import dev.firstline.cases.Case;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.LeftOutFile;
import dev.firstline.cases.LeftOutFiles;
import dev.firstline.cases.Message;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Reading;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.OutsideWords;
import dev.firstline.incidents.Accounts;
import dev.firstline.notifications.OutgoingMail;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.texts.Language;
import dev.firstline.texts.Texts;
import dev.firstline.texts.Times;
import dev.firstline.texts.Wording;
import dev.firstline.time.BusinessTime;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.ZoneId;
import java.util.List;

/** Gathers what a mail about a case is written from. */
@Component
class Occasions {

    private final People people;
    private final Organisations organisations;
    private final Conversations conversations;
    private final LeftOutFiles leftOut;
    private final Commitments commitments;
    private final OutsideWords outside;
    private final Accounts accounts;
    private final Programmes programmes;
    private final Texts texts;
    private final BusinessTime time;
    private final String url;

    Occasions(
            People people,
            Organisations organisations,
            Conversations conversations,
            LeftOutFiles leftOut,
            Commitments commitments,
            OutsideWords outside,
            Accounts accounts,
            Programmes programmes,
            Texts texts,
            BusinessTime time,
            @Value("${firstline.public-url}") String url) {
        this.people = people;
        this.organisations = organisations;
        this.conversations = conversations;
        this.leftOut = leftOut;
        this.commitments = commitments;
        this.outside = outside;
        this.accounts = accounts;
        this.programmes = programmes;
        this.texts = texts;
        this.time = time;
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    Occasion of(OutgoingMail mail, Case subject, Person recipient) {
        Programme programme = programmes.version(subject.origin().programmeVersion());
        Message message = mail.message() == null ? null : conversations.get(mail.message());
        Person author =
                message == null || message.author() == null ? null : people.get(message.author());
        Wording wording = wording(recipient);
        List<Reading> awaited = awaited(subject);
        return new Occasion(
                mail,
                recipient,
                subject,
                programme,
                message,
                author,
                leftOut(mail, subject),
                awaited,
                outside(subject, !awaited.isEmpty(), wording),
                wording,
                wording.times(zone(recipient, programme), time.instant()),
                url);
    }

    private List<Reading> awaited(Case subject) {
        return commitments.course(subject.id()).awaited().stream()
                .map(it -> commitments.read(it, time.instant()))
                .toList();
    }

    private List<String> outside(Case subject, boolean promised, Wording wording) {
        return subject.origin().basis().isSupported()
                ? List.of()
                : outside.say(
                        subject, promised, !accounts.entries(subject.id()).isEmpty(), wording);
    }

    /** An acknowledgement brings no message, and tells of the one that opened the case. */
    private List<LeftOutFile> leftOut(OutgoingMail mail, Case subject) {
        return mail.message() == null
                ? leftOut.listOfOpening(subject.id())
                : leftOut.list(mail.message());
    }

    /** Times as a recipient reads them, in mail about no case. */
    Times times(Person recipient) {
        return wording(recipient).times(zone(recipient, programmes.current()), time.instant());
    }

    Wording wording(Person recipient) {
        return texts.in(Language.find(recipient.language()).orElse(Language.EN));
    }

    /** Where the recipient reads times: at their organisation, else at the vendor's first desk. */
    private ZoneId zone(Person recipient, Programme programme) {
        return recipient
                .organisation()
                .map(organisations::get)
                .map(Organisation::zone)
                .orElseGet(() -> programme.regions().getFirst().calendar().zone());
    }
}
