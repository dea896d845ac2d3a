package dev.firstline.mail;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cases.Resolution;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.Cast;
import dev.firstline.intake.Answers;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Confirmations;
import dev.firstline.intake.Resolutions;
import dev.firstline.intake.Said;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** What Ion sees and does at the desk, for tests of mail. */
@Component
public class Desk {

    private final Cast cast;
    private final Cases cases;
    private final Conversations conversations;
    private final Timelines timelines;
    private final Answers answers;
    private final Resolutions resolutions;
    private final Confirmations confirmations;
    private final JdbcClient jdbc;

    Desk(
            Cast cast,
            Cases cases,
            Conversations conversations,
            Timelines timelines,
            Answers answers,
            Resolutions resolutions,
            Confirmations confirmations,
            JdbcClient jdbc) {
        this.cast = cast;
        this.cases = cases;
        this.conversations = conversations;
        this.timelines = timelines;
        this.answers = answers;
        this.resolutions = resolutions;
        this.confirmations = confirmations;
        this.jdbc = jdbc;
    }

    public Case find(Outcome outcome) {
        return cases.get(cast.ion().actor(), Long.parseLong(String.valueOf(outcome.number())));
    }

    public List<Message> conversation(Outcome outcome) {
        return conversations.list(cast.ion().actor(), find(outcome));
    }

    /** All that was said, one text each. */
    public List<String> words(Outcome outcome) {
        return conversation(outcome).stream().map(Message::body).toList();
    }

    /** What staff alone read. */
    public List<String> notes(Outcome outcome) {
        return conversation(outcome).stream()
                .filter(message -> !message.isPublic())
                .map(Message::body)
                .toList();
    }

    public List<CaseEvent> timeline(Outcome outcome) {
        return timelines.list(find(outcome));
    }

    public void reply(Outcome outcome, String words) {
        answers.reply(cast.ion().actor(), seen(outcome), Said.of(Channel.PORTAL, words));
    }

    public void note(Outcome outcome, String words) {
        answers.note(cast.ion().actor(), seen(outcome), Said.of(Channel.PORTAL, words));
    }

    public void resolve(Outcome outcome, String words) {
        resolutions.resolve(
                cast.ion().actor(),
                seen(outcome),
                List.of(Resolution.FIXED),
                Said.of(Channel.PORTAL, words));
    }

    public void close(Outcome outcome) {
        confirmations.confirm(
                cast.ion().actor(), seen(outcome), Said.of(Channel.PORTAL, "Told me so"));
    }

    /** Kinds of the mails queued about a case, in their order. */
    public List<String> mails(Outcome outcome) {
        return jdbc.sql("select kind from outgoing_mail where case_id = :id order by id")
                .param("id", find(outcome).id().value())
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list();
    }

    /** Message-ID of our first mail about a case. */
    public String firstMailId(Outcome outcome) {
        return String.valueOf(
                jdbc.sql(
                                "select mail_id from outgoing_mail where case_id = :id order by id limit 1")
                        .param("id", find(outcome).id().value())
                        .query((row, n) -> String.valueOf(row.getString(1)))
                        .single());
    }

    private static CaseAsSeen seen(Outcome outcome) {
        return CaseAsSeen.of(Long.parseLong(String.valueOf(outcome.number())));
    }
}
