package dev.firstline.api.views;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cases.LeftOutFile;
import dev.firstline.cases.LeftOutFiles;
import dev.firstline.cases.Message;
import dev.firstline.cases.MessageId;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.texts.Markdown;
import dev.firstline.texts.PlainText;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Shows messages of one case. */
@Component
public class ShownMessages {

    private final People people;
    private final LeftOutFiles leftOut;
    private final Markdown markdown;

    ShownMessages(People people, LeftOutFiles leftOut, Markdown markdown) {
        this.people = people;
        this.leftOut = leftOut;
        this.markdown = markdown;
    }

    public MessageView of(Case subject, Message message) {
        return of(subject, List.of(message)).getFirst();
    }

    public List<MessageView> of(Case subject, List<Message> messages) {
        Around around = around(messages);
        return messages.stream().map(message -> view(subject, message, around)).toList();
    }

    private record Around(
            Map<PersonId, Person> authors, Map<MessageId, List<LeftOutFile>> leftOut) {}

    private Around around(List<Message> messages) {
        return new Around(
                people.listByIds(
                        messages.stream()
                                .map(Message::author)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())),
                leftOut.listByMessages(messages.stream().map(Message::id).toList()));
    }

    private MessageView view(Case subject, Message message, Around around) {
        return new MessageView(
                Long.toString(message.id().value()),
                Long.toString(subject.number()),
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
