package dev.firstline.cases;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.explanation.Refused;
import dev.firstline.storage.Blobs;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What is said on a case. Ask {@link Cases} for the case first: it knows who may see it. */
@Component
public class Conversations {

    private final MessageStore store;
    private final AttachmentStore files;
    private final TimelineStore timeline;
    private final CaseStore cases;
    private final ParticipantStore participants;
    private final CaseWordsStore words;
    private final MergeStore merges;
    private final Blobs blobs;

    Conversations(
            MessageStore store,
            AttachmentStore files,
            TimelineStore timeline,
            CaseStore cases,
            ParticipantStore participants,
            CaseWordsStore words,
            MergeStore merges,
            Blobs blobs) {
        this.store = store;
        this.files = files;
        this.timeline = timeline;
        this.cases = cases;
        this.participants = participants;
        this.words = words;
        this.merges = merges;
        this.blobs = blobs;
    }

    /**
     * Adds a message and its event. Who writes where they see the case takes part from then on; a
     * mail that only names its number opens nothing to its sender (ACC-7). An empty one is refused.
     */
    @Transactional
    public Message add(Case subject, NewMessage said, Act act) {
        Message added = write(subject, said, act);
        words.say(subject.id(), said.body(), said.visibility());
        takePart(subject, said, act);
        return added;
    }

    /**
     * The same for the first one of a case that was opened just now, in which who asks has part.
     */
    @Transactional
    public Message begin(Case opened, NewMessage said, Act act) {
        Message first = write(opened, said, act);
        words.sayFirst(opened.id(), said.body(), said.visibility());
        if (!opened.origin().requester().equals(act.person())) {
            takePart(opened, said, act);
        }
        return first;
    }

    private Message write(Case subject, NewMessage said, Act act) {
        if (said.body().isBlank() && said.attachments().isEmpty()) {
            throw Refused.invalid("body", "message.empty");
        }
        if (said.body().length() > NewMessage.LONGEST) {
            throw Refused.invalid("body", "message.too-long", NewMessage.LONGEST);
        }
        Message written = store.add(subject.id(), said, act);
        timeline.add(
                subject.id(),
                List.of(
                        CaseEvent.of(
                                EventType.MESSAGE_ADDED,
                                act.saying(written.id()),
                                null,
                                said.visibility().key())));
        return written.with(
                said.attachments().stream().map(file -> attach(subject, written, file)).toList());
    }

    private void takePart(Case subject, NewMessage said, Act act) {
        if (act.person() != null
                && said.visibility() == Visibility.PUBLIC
                && said.channel() != Channel.MAIL) {
            participants.add(subject.id(), act.person());
        }
    }

    private Attachment attach(Case subject, Message message, NewMessage.NewAttachment file) {
        try {
            Long organisation =
                    subject.origin().organisation().map(OrganisationId::value).orElse(null);
            return files.add(message.id(), file, blobs.keep(organisation, file.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The messages that the actor may read, oldest first. */
    public List<Message> list(Actor actor, Case subject) {
        return store.list(List.of(subject.id()), CasePolicy.maySeeInternal(actor));
    }

    /** The channels by which anything was said on each case, for Firstline's own rules. */
    public Map<CaseId, Set<Channel>> listChannels(Collection<CaseId> ids) {
        return ids.isEmpty() ? Map.of() : store.listChannels(ids);
    }

    /** What it was opened with. */
    public Message getFirst(Case subject) {
        return store.list(List.of(subject.id()), false).getFirst();
    }

    /** All of it with what was said on cases that were merged into it (CAS-7). */
    public List<Message> listWhole(Actor actor, Case subject, List<Case> merged) {
        return store.list(whole(subject, merged), CasePolicy.maySeeInternal(actor));
    }

    private List<CaseId> whole(Case subject) {
        return whole(subject, merges.listMerged(subject.id()));
    }

    private static List<CaseId> whole(Case subject, List<Case> merged) {
        return Stream.concat(Stream.of(subject), merged.stream()).map(Case::id).toList();
    }

    /** Some of these, newest first: those before a message, or the newest. */
    public List<Message> listBefore(Actor actor, Case subject, OptionalLong before, int limit) {
        return store.listBefore(
                whole(subject),
                CasePolicy.maySeeInternal(actor),
                before.orElse(Long.MAX_VALUE),
                limit);
    }

    /** One of the messages of a case that the actor may read. */
    public Message get(Actor actor, Case subject, MessageId id) {
        return store.find(id)
                .filter(message -> whole(subject).contains(message.caseId()))
                .filter(message -> message.isPublic() || CasePolicy.maySeeInternal(actor))
                .orElseThrow(() -> Refused.notFound("message"));
    }

    public Message get(MessageId id) {
        return store.find(id).orElseThrow(() -> Refused.notFound("message"));
    }

    /** What reads the same of several ahead, along with other things ({@link ReadAhead}). */
    public List<Query<?>> ahead(Collection<MessageId> ids) {
        return store.ahead(ids);
    }

    /** A file on a message that the actor may read. */
    public Attachment getAttachment(Actor actor, UUID id) {
        Attachment attachment = files.find(id).orElseThrow(() -> Refused.notFound("attachment"));
        if (!mayRead(actor, get(attachment.messageId()))) {
            throw Refused.notFound("attachment");
        }
        return attachment;
    }

    /**
     * The HTML with which a message came, if the actor may read it; not found where it had none.
     */
    public FormattedMessage getFormatted(Actor actor, MessageId id) {
        Message message =
                store.find(id)
                        .filter(found -> mayRead(actor, found))
                        .orElseThrow(() -> Refused.notFound("message"));
        String html = store.findHtml(id).orElseThrow(() -> Refused.notFound("message"));
        return new FormattedMessage(message, html);
    }

    private boolean mayRead(Actor actor, Message message) {
        if (!message.isPublic() && !CasePolicy.maySeeInternal(actor)) {
            return false;
        }
        return maySee(actor, cases.find(message.caseId(), false).orElseThrow());
    }

    /** Who sees the case in which it goes on sees what was said before. */
    private boolean maySee(Actor actor, Case subject) {
        return CasePolicy.maySee(
                        actor, subject, person -> participants.takesPart(person, subject.id()))
                || subject.handling()
                        .merge()
                        .flatMap(number -> cases.findByNumber(number, false))
                        .filter(into -> maySee(actor, into))
                        .isPresent();
    }
}
