package dev.firstline.mail.outgoing;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.LeftOutFiles;
import dev.firstline.cases.Message;
import dev.firstline.cases.MessageId;
import dev.firstline.commitments.Commitments;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.incidents.Accounts;
import dev.firstline.mail.incoming.Correspondence;
import dev.firstline.mail.incoming.Correspondent;
import dev.firstline.notifications.Outbox;
import dev.firstline.notifications.OutgoingMail;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what several mails will be written from, within a reading: in two goes, where each mail by
 * itself would ask for one thing after the other.
 */
@Component
class MailsAhead {

    private final ReadAhead ahead;
    private final People people;
    private final Organisations organisations;
    private final Cases cases;
    private final Conversations conversations;
    private final LeftOutFiles leftOut;
    private final Commitments commitments;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Correspondence correspondence;

    MailsAhead(
            ReadAhead ahead,
            People people,
            Organisations organisations,
            Cases cases,
            Conversations conversations,
            LeftOutFiles leftOut,
            Commitments commitments,
            Accounts accounts,
            Outbox outbox,
            Correspondence correspondence) {
        this.ahead = ahead;
        this.people = people;
        this.organisations = organisations;
        this.cases = cases;
        this.conversations = conversations;
        this.leftOut = leftOut;
        this.commitments = commitments;
        this.accounts = accounts;
        this.outbox = outbox;
        this.correspondence = correspondence;
    }

    void read(List<OutgoingMail> mails) {
        Set<PersonId> recipients =
                mails.stream().map(OutgoingMail::recipient).collect(Collectors.toSet());
        Set<MessageId> brought =
                mails.stream()
                        .flatMap(it -> Stream.ofNullable(it.message()))
                        .collect(Collectors.toSet());
        ahead.ask(named(mails, recipients, brought));
        ahead.ask(namedByThose(mails, people.listByIds(recipients), brought));
    }

    /** What the mails themselves name. */
    private List<Query<?>> named(
            List<OutgoingMail> mails, Set<PersonId> recipients, Set<MessageId> brought) {
        List<Query<?>> queries = new ArrayList<>();
        queries.add(people.ahead(recipients));
        Set<CaseId> about =
                mails.stream()
                        .flatMap(it -> Stream.ofNullable(it.caseId()))
                        .collect(Collectors.toSet());
        if (!about.isEmpty()) {
            queries.add(cases.ahead(about));
            queries.add(commitments.ahead(about));
            queries.add(accounts.ahead(about));
            queries.add(outbox.earlierAhead(mails));
        }
        Set<CaseId> withoutMessage =
                mails.stream()
                        .filter(it -> it.message() == null)
                        .flatMap(it -> Stream.ofNullable(it.caseId()))
                        .collect(Collectors.toSet());
        if (!withoutMessage.isEmpty()) {
            queries.add(leftOut.aheadOfOpenings(withoutMessage));
        }
        if (!brought.isEmpty()) {
            queries.addAll(conversations.ahead(brought));
            queries.add(leftOut.ahead(brought));
        }
        return queries;
    }

    /** What those name: the organisations of recipients, what they wrote, and who wrote to them. */
    private List<Query<?>> namedByThose(
            List<OutgoingMail> mails,
            Map<PersonId, Person> recipients,
            Collection<MessageId> brought) {
        List<Query<?>> queries = new ArrayList<>();
        queries.add(
                organisations.ahead(
                        recipients.values().stream()
                                .flatMap(it -> it.organisation().stream())
                                .collect(Collectors.toSet())));
        queries.add(
                correspondence.ahead(
                        mails.stream()
                                .flatMap(it -> correspondent(it, recipients))
                                .collect(Collectors.toSet())));
        if (!brought.isEmpty()) {
            queries.add(
                    people.ahead(
                            brought.stream()
                                    .map(conversations::get)
                                    .map(Message::author)
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.toSet())));
        }
        return queries;
    }

    private static Stream<Correspondent> correspondent(
            OutgoingMail mail, Map<PersonId, Person> recipients) {
        Person recipient = recipients.get(mail.recipient());
        return mail.caseId() == null || recipient == null
                ? Stream.empty()
                : Stream.of(Correspondent.of(mail.caseId(), recipient.email()));
    }
}
