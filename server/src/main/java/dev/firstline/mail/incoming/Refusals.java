package dev.firstline.mail.incoming;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.Place;
import dev.firstline.explanation.Refused;
import dev.firstline.mail.RefusedLetter;
import dev.firstline.mail.RefusedMail;
import dev.firstline.mail.rule.Letter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/** Reads refused mail again, and has done with it what a person decides. */
@Component
public class Refusals {

    private final RefusedStore store;
    private final IncomingMailStore mails;
    private final MailReader reader;
    private final SecondThoughts thoughts;

    Refusals(
            RefusedStore store,
            IncomingMailStore mails,
            MailReader reader,
            SecondThoughts thoughts) {
        this.store = store;
        this.mails = mails;
        this.reader = reader;
        this.thoughts = thoughts;
    }

    public List<RefusedMail> list(boolean decided, Place<Long> place, int limit) {
        return store.list(decided, place, limit);
    }

    public Optional<RefusedMail> find(long id) {
        return store.find(id);
    }

    /** Empty where the raw message has expired. */
    public Optional<RefusedLetter> read(RefusedMail refused) {
        try {
            return Optional.of(letter(reader.letter(mails.get(refused.mail()))));
        } catch (NoSuchFileException expired) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RefusedLetter letter(Letter read) {
        return new RefusedLetter(
                read.words(),
                read.quoted().orElse(""),
                read.message().html(),
                read.message().attachments().stream()
                        .map(file -> new RefusedLetter.Enclosed(file.name(), file.size()))
                        .toList());
    }

    /** What a mail holds is read outside of the transaction, as when it came in. */
    public Case takeIn(
            Actor actor, RefusedMail refused, OrganisationId to, @Nullable PersonId contact)
            throws IOException {
        try {
            return thoughts.takeIn(
                    actor, refused.id(), reader.read(mails.get(refused.mail())), to, contact);
        } catch (NoSuchFileException expired) {
            throw Refused.notFound("refused-mail");
        }
    }

    public void leave(Actor actor, RefusedMail refused) {
        thoughts.leave(actor, refused.id());
    }
}
