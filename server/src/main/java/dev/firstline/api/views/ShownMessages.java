package dev.firstline.api.views;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.LeftOutFile;
import dev.firstline.cases.LeftOutFiles;
import dev.firstline.cases.Message;
import dev.firstline.cases.MessageId;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.storage.ReadAhead;
import dev.firstline.storage.ReadOnce;
import dev.firstline.texts.Markdown;
import dev.firstline.texts.PlainText;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows messages of one case. */
@Component
public class ShownMessages {

    private final ReadAhead ahead;
    private final People people;
    private final Cases cases;
    private final LeftOutFiles leftOut;
    private final Markdown markdown;

    ShownMessages(
            ReadAhead ahead, People people, Cases cases, LeftOutFiles leftOut, Markdown markdown) {
        this.ahead = ahead;
        this.people = people;
        this.cases = cases;
        this.leftOut = leftOut;
        this.markdown = markdown;
    }

    public MessageView of(Case subject, Message message) {
        return of(subject, List.of(message)).getFirst();
    }

    public List<MessageView> of(Case subject, List<Message> messages) {
        Around around = ReadOnce.reading(() -> around(subject, messages));
        return messages.stream().map(message -> view(message, around)).toList();
    }

    private record Around(
            Map<CaseId, Long> numbers,
            Map<PersonId, Person> authors,
            Map<MessageId, List<LeftOutFile>> leftOut) {}

    private Around around(Case subject, List<Message> messages) {
        List<MessageId> ids = messages.stream().map(Message::id).toList();
        Set<PersonId> authors =
                messages.stream()
                        .flatMap(it -> Stream.ofNullable(it.author()))
                        .collect(Collectors.toSet());
        ahead.ask(List.of(people.ahead(authors), leftOut.ahead(ids)));
        return new Around(
                numbers(subject, messages), people.listByIds(authors), leftOut.listByMessages(ids));
    }

    /** Some may have been said on cases that go on in this one now (CAS-7). */
    private Map<CaseId, Long> numbers(Case subject, List<Message> messages) {
        Map<CaseId, Long> numbers = new HashMap<>(Map.of(subject.id(), subject.number()));
        cases.listByIds(
                        messages.stream()
                                .map(Message::caseId)
                                .filter(id -> !id.equals(subject.id()))
                                .distinct()
                                .toList())
                .forEach((id, other) -> numbers.put(id, other.number()));
        return numbers;
    }

    private MessageView view(Message message, Around around) {
        return new MessageView(
                Long.toString(message.id().value()),
                String.valueOf(around.numbers().get(message.caseId())),
                author(message, around.authors()),
                message.at(),
                message.channel().key(),
                message.visibility().key(),
                message.body(),
                html(message),
                MessageView.CallView.of(message.call()),
                message.attachments().stream().map(AttachmentView::of).toList(),
                around.leftOut().getOrDefault(message.id(), List.of()).stream()
                        .map(LeftOutFileView::of)
                        .toList());
    }

    private static @Nullable PersonView author(Message message, Map<PersonId, Person> authors) {
        Person known = message.author() == null ? null : authors.get(message.author());
        return known == null ? null : PersonView.of(known);
    }

    /** Mail was never meant as Markdown. */
    private String html(Message message) {
        return message.channel() == Channel.MAIL
                ? PlainText.html(message.body())
                : markdown.html(message.body());
    }
}
