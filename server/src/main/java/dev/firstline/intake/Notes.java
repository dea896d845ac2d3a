package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cases.Visibility;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.notifications.MailKind;
import dev.firstline.texts.Markdown;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Notes that staff alone read; whoever one mentions hears of it by mail, once (CAS-3). */
@Component
class Notes {

    private final Conversations conversations;
    private final People people;
    private final Markdown markdown;
    private final Aftermath aftermath;

    Notes(Conversations conversations, People people, Markdown markdown, Aftermath aftermath) {
        this.conversations = conversations;
        this.people = people;
        this.markdown = markdown;
        this.aftermath = aftermath;
    }

    Message add(Case subject, Said said, Act act) {
        Message note = conversations.add(subject, said.as(Visibility.INTERNAL), act);
        String cause = "mention:" + note.id().value();
        mentioned(note)
                .filter(person -> !person.equals(act.person()))
                .forEach(
                        person ->
                                aftermath.mail(
                                        MailKind.MENTIONED,
                                        cause,
                                        subject,
                                        note.id(),
                                        person,
                                        act));
        return note;
    }

    /** What came by mail is no Markdown, and quotes addresses of all kinds. */
    private Stream<PersonId> mentioned(Message note) {
        Set<String> names =
                note.channel() == Channel.MAIL ? Set.of() : markdown.mentions(note.body());
        if (names.isEmpty()) {
            return Stream.empty();
        }
        Map<String, Person> staff = people.listStaffByLocalPart();
        return names.stream().map(staff::get).filter(Objects::nonNull).map(Person::id);
    }
}
