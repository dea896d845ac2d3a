package dev.firstline.mail.incoming;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Merges;
import dev.firstline.directory.People;
import dev.firstline.intake.CustomerWords;
import dev.firstline.mail.OwnMark;
import dev.firstline.mail.rule.Findings;
import dev.firstline.mail.rule.Letter;
import dev.firstline.mail.rule.Pointer;
import dev.firstline.mail.rule.StateSubject;
import dev.firstline.mailtext.bounce.Bounce;
import dev.firstline.notifications.Outbox;
import dev.firstline.programme.CaseNumberFormat;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Finds out what the rules want to know; changes nothing. */
@Component
class Investigation {

    private static final Duration ALIKE_WITHIN = Duration.ofDays(1);
    private static final int CLOSED_LOOKED_AT = 50;

    private final EarlierMailStore earlier;
    private final Senders senders;
    private final Outbox outbox;
    private final Cases cases;
    private final Merges merges;
    private final CustomerWords customerWords;
    private final People people;
    private final Programmes programmes;
    private final OwnMark ownMark;

    Investigation(
            EarlierMailStore earlier,
            Senders senders,
            Outbox outbox,
            Cases cases,
            Merges merges,
            CustomerWords customerWords,
            People people,
            Programmes programmes,
            OwnMark ownMark) {
        this.earlier = earlier;
        this.senders = senders;
        this.outbox = outbox;
        this.cases = cases;
        this.merges = merges;
        this.customerWords = customerWords;
        this.people = people;
        this.programmes = programmes;
        this.ownMark = ownMark;
    }

    Findings of(Letter letter, Sender sender) {
        Programme programme = programmes.current();
        OptionalLong number = number(programme.caseNumber(), letter, sender);
        List<Pointer> pointers = pointers(letter, number, sender);
        EarlierMailStore.SameId sameId = earlier.findSameId(letter.fingerprint());
        return new Findings(
                sameId.earlier(),
                sameId.reused(),
                ownMark.isOn(letter.message()) || outbox.isOurs(letter.fingerprint().messageId()),
                undelivered(letter),
                sender.isStaff(),
                senders.isAnswerable(sender),
                earlier.countAlike(letter, letter.receivedAt().minus(ALIKE_WITHIN)),
                number,
                pointers,
                pointers.isEmpty() ? managed(letter, sender) : Optional.empty(),
                programme.caseNumber(),
                programme.mail());
    }

    private OptionalLong number(CaseNumberFormat format, Letter letter, Sender sender) {
        return Stream.of(letter.subject(), letter.words())
                .map(format::find)
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElseGet(() -> bareNumber(format, letter, sender));
    }

    /** A number without the programme's marks counts only if the sender takes part in its case. */
    private OptionalLong bareNumber(CaseNumberFormat format, Letter letter, Sender sender) {
        return StateSubject.find(letter.subject(), format)
                .flatMap(asked -> cases.findByNumber(asked.number()))
                .filter(subject -> takesPart(sender, subject))
                .map(subject -> OptionalLong.of(subject.number()))
                .orElseGet(OptionalLong::empty);
    }

    private boolean takesPart(Sender sender, Case subject) {
        return sender.known()
                .filter(person -> cases.takesPart(person.id(), subject.id()))
                .isPresent();
    }

    private Optional<Case> undelivered(Letter letter) {
        return Optional.ofNullable(letter.message().bounce())
                .map(Bounce::originalMessageId)
                .flatMap(outbox::findCase)
                .map(cases::get);
    }

    private List<Pointer> pointers(Letter letter, OptionalLong number, Sender sender) {
        List<Pointer> pointers = new ArrayList<>();
        List<String> references = letter.message().references().reversed();
        first(references, outbox::findCase)
                .ifPresent(found -> pointers.add(pointer(found, Pointer.By.OUR_MAIL, sender)));
        first(references, earlier::findCase)
                .ifPresent(found -> pointers.add(pointer(found, Pointer.By.THEIR_MAIL, sender)));
        if (number.isPresent()) {
            cases.findByNumber(number.getAsLong())
                    .ifPresent(found -> pointers.add(pointer(found, Pointer.By.NUMBER, sender)));
        }
        return pointers;
    }

    private Optional<Case> first(List<String> ids, MailIdSearch search) {
        return ids.stream()
                .limit(MOST_REFERENCES)
                .flatMap(id -> search.find(id).stream())
                .findFirst()
                .map(cases::get);
    }

    private static final int MOST_REFERENCES = 30;

    /** Finds the case that a Message-ID belongs to. */
    @FunctionalInterface
    private interface MailIdSearch {
        Optional<CaseId> find(String mailId);
    }

    /** To where a case goes on that was merged into another (CAS-7). */
    private Pointer pointer(Case found, Pointer.By by, Sender sender) {
        Case subject = merges.target(found);
        boolean seen =
                sender.known().filter(person -> cases.maySee(person.actor(), subject)).isPresent();
        return new Pointer(
                subject, by, mayWriteOn(sender, subject), seen, takesPart(sender, subject));
    }

    private boolean mayWriteOn(Sender sender, Case subject) {
        if (sender.hasLeft()) {
            return false;
        }
        boolean colleague =
                sender.organisation().isPresent()
                        && sender.organisation().equals(subject.origin().organisation());
        return sender.isStaff()
                || colleague
                || sender.known()
                        .filter(person -> customerWords.mayWriteOn(person, subject))
                        .isPresent();
    }

    /** The sender's closed case that is named by its agent and may still be re-opened. */
    private Optional<Case> managed(Letter letter, Sender sender) {
        if (sender.known().isEmpty() || sender.isStaff() || sender.hasLeft()) {
            return Optional.empty();
        }
        List<Case> closed =
                cases.listClosed(sender.known().get().id(), CLOSED_LOOKED_AT).stream()
                        .filter(subject -> mayReopen(subject, letter.receivedAt()))
                        .toList();
        return closed.isEmpty() ? Optional.empty() : managed(letter, closed);
    }

    private Optional<Case> managed(Letter letter, List<Case> closed) {
        Named named = new Named(letter.subject() + "\n" + letter.words());
        return closed.stream().filter(subject -> isManagedBy(named, subject)).findFirst();
    }

    private boolean isManagedBy(Named named, Case subject) {
        return subject.handling()
                .lastOwner()
                .map(people::get)
                .filter(agent -> named.contains(agent.name()))
                .isPresent();
    }

    private boolean mayReopen(Case subject, Instant now) {
        int days = programmes.version(subject.origin().programmeVersion()).reopenDays();
        return subject.mayReopen(days, now);
    }
}
