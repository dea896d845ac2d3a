package dev.firstline.casepages;

import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.cases.Attachment;
import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Channel;
import dev.firstline.cases.LeftOutFile;
import dev.firstline.cases.LeftOutFiles;
import dev.firstline.cases.Message;
import dev.firstline.cases.MessageId;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.texts.Markdown;
import dev.firstline.texts.PlainText;
import dev.firstline.web.Page;
import dev.firstline.web.view.AttachmentView;
import dev.firstline.web.view.Html;
import dev.firstline.web.view.MessageView;
import dev.firstline.web.view.MessageView.Kind;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A conversation as both sides read it: each entry with its author and channel (CAS-3). */
@Component
public class MessageViews {

    private final People people;
    private final LeftOutFiles leftOut;
    private final Markdown markdown;

    MessageViews(People people, LeftOutFiles leftOut, Markdown markdown) {
        this.people = people;
        this.leftOut = leftOut;
        this.markdown = markdown;
    }

    /** The messages in their order; ask for those that the reader may see. */
    public List<MessageView> of(Page page, Viewpoint viewpoint, List<Message> messages) {
        return of(page, viewpoint, messages, List.of());
    }

    /** The same, where some were said on cases that go on in this one now. */
    public List<MessageView> of(
            Page page, Viewpoint viewpoint, List<Message> messages, List<Case> merged) {
        Surroundings known =
                new Surroundings(
                        merged.stream().collect(Collectors.toMap(Case::id, Case::number)),
                        authors(messages),
                        leftOut.listByMessages(messages.stream().map(Message::id).toList()),
                        staffNames(messages));
        return messages.stream().map(message -> view(page, viewpoint, known, message)).toList();
    }

    private Map<PersonId, Person> authors(List<Message> messages) {
        return people.listByIds(
                messages.stream()
                        .map(Message::author)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    /** By the name that a note may mention; asked for only where one might. */
    private Map<String, String> staffNames(List<Message> messages) {
        return messages.stream().noneMatch(it -> mayMention(it) && it.body().contains("@"))
                ? Map.of()
                : people.listStaffByLocalPart().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().name()));
    }

    private static boolean mayMention(Message message) {
        return !message.isPublic() && message.channel() != Channel.MAIL;
    }

    private MessageView view(Page page, Viewpoint viewpoint, Surroundings known, Message message) {
        Person author = known.author(message);
        String quoted = message.quoted() == null ? "" : message.quoted();
        return new MessageView(
                Long.toString(message.id().value()),
                kind(message, author),
                author == null ? page.text("web.product") : author.name(),
                origin(page, channel(page, viewpoint, message, author), known.number(message)),
                message.at(),
                body(message, known.staffNames()),
                new Html(PlainText.html(quoted)),
                (int) quoted.strip().lines().count(),
                message.formatted() ? "/messages/" + message.id().value() + "/formatted" : "",
                message.attachments().stream().map(MessageViews::attachment).toList(),
                known.leftOut(message).stream().map(file -> leftOut(page, file)).toList());
    }

    private Html body(Message message, Map<String, String> staffNames) {
        if (message.channel() == Channel.MAIL) {
            return new Html(PlainText.html(message.body()));
        }
        return new Html(
                mayMention(message)
                        ? markdown.html(message.body(), staffNames)
                        : markdown.html(message.body()));
    }

    private static Kind kind(Message message, @Nullable Person author) {
        if (!message.isPublic()) {
            return Kind.NOTE;
        }
        if (author == null) {
            return Kind.AUTOMATIC;
        }
        return isStaff(author) ? Kind.FROM_STAFF : Kind.FROM_CUSTOMER;
    }

    private static boolean isStaff(@Nullable Person author) {
        return author != null && author.roles().stream().anyMatch(Role::isStaff);
    }

    /** What staff write on a page has no channel worth a word. */
    private static String channel(
            Page page, Viewpoint viewpoint, Message message, @Nullable Person author) {
        Call call = message.call();
        if (call == null && message.channel() == Channel.PORTAL && isStaff(author)) {
            return "";
        }
        if (call == null) {
            return page.text("channel." + message.channel().key());
        }
        String direction = call.incoming() ? ".customer-called" : ".staff-called";
        return page.text("channel." + viewpoint.key() + direction);
    }

    /** By which channel it came, and on which other case it was said. */
    private static String origin(Page page, String channel, @Nullable Long number) {
        if (number == null) {
            return channel;
        }
        String from = page.text("web.said-on", number.toString());
        return channel.isEmpty() ? from : channel + " · " + from;
    }

    private static AttachmentView attachment(Attachment file) {
        return new AttachmentView(file.name(), "/attachments/" + file.id(), file.size());
    }

    private static String leftOut(Page page, LeftOutFile file) {
        boolean large = file.reason() == LeftOutFile.Reason.TOO_LARGE;
        return page.text(
                "file.left-out." + file.reason().key(),
                file.name(),
                page.wording().size(file.size()),
                large ? page.wording().size(file.allowed()) : file.allowed());
    }

    /** What all messages of a page are shown with, asked for once. */
    private record Surroundings(
            Map<CaseId, Long> merged,
            Map<PersonId, Person> authors,
            Map<MessageId, List<LeftOutFile>> leftOut,
            Map<String, String> staffNames) {

        @Nullable Long number(Message message) {
            return merged.get(message.caseId());
        }

        @Nullable Person author(Message message) {
            return message.author() == null ? null : authors.get(message.author());
        }

        List<LeftOutFile> leftOut(Message message) {
            return leftOut.getOrDefault(message.id(), List.of());
        }
    }
}
