package dev.firstline.cast;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Resolution;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.intake.Answers;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Confirmations;
import dev.firstline.intake.CustomerWords;
import dev.firstline.intake.Ownerships;
import dev.firstline.intake.Priorities;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.intake.Resolutions;
import dev.firstline.intake.Said;
import dev.firstline.intake.Waitings;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;

/** The steps of a case's life, taken by the cast: Ion works on it. */
@Component
public class CaseLife {

    private final Cast cast;
    private final People people;
    private final Cases cases;
    private final Requests requests;
    private final Answers answers;
    private final Waitings waitings;
    private final Resolutions resolutions;
    private final Confirmations confirmations;
    private final Ownerships ownerships;
    private final Priorities priorities;
    private final CustomerWords customerWords;
    private final BusinessTime time;

    CaseLife(
            Cast cast,
            People people,
            Cases cases,
            Requests requests,
            Answers answers,
            Waitings waitings,
            Resolutions resolutions,
            Confirmations confirmations,
            Ownerships ownerships,
            Priorities priorities,
            CustomerWords customerWords,
            BusinessTime time) {
        this.cast = cast;
        this.people = people;
        this.cases = cases;
        this.requests = requests;
        this.answers = answers;
        this.waitings = waitings;
        this.resolutions = resolutions;
        this.confirmations = confirmations;
        this.ownerships = ownerships;
        this.priorities = priorities;
        this.customerWords = customerWords;
        this.time = time;
    }

    public Case asked(Person by, String subject) {
        return asked(by, subject, "medium");
    }

    public Case asked(Person by, String subject, String priority) {
        return requests.open(
                by.actor(),
                Request.of(by.id(), Channel.PORTAL, subject, "Since this morning.")
                        .withPriority(priority));
    }

    public Case answered(Case subject, String words) {
        answers.reply(cast.ion().actor(), seen(subject), Said.of(Channel.PORTAL, words));
        return now(subject);
    }

    public Case noted(Case subject, String words) {
        answers.note(cast.ion().actor(), seen(subject), Said.of(Channel.PORTAL, words));
        return now(subject);
    }

    public Case waiting(Case subject, String words) {
        return waitings.waitFor(
                cast.ion().actor(),
                seen(subject),
                CaseState.WAITING_FOR_CUSTOMER,
                Said.of(Channel.PORTAL, words));
    }

    public Case goneOn(Case subject) {
        return waitings.goOn(cast.ion().actor(), seen(subject));
    }

    public Case taken(Case subject) {
        return ownerships.take(cast.ion().actor(), seen(subject));
    }

    public Case prioritised(Case subject, String priority, String why) {
        return priorities.change(
                cast.ion().actor(), seen(subject), priority, Said.of(Channel.PORTAL, why));
    }

    /** Who asked writes again. */
    public Case written(Case subject, String words) {
        return customerWords
                .write(
                        people.get(subject.origin().requester()).actor(),
                        seen(subject),
                        Said.of(Channel.PORTAL, words))
                .subject();
    }

    public Case resolved(Case subject, String words) {
        return resolutions.resolve(
                cast.ion().actor(),
                seen(subject),
                List.of(Resolution.FIXED),
                Said.of(Channel.PORTAL, words));
    }

    public Case closed(Case subject) {
        resolved(subject, "Please try again.");
        return confirmed(subject);
    }

    public Case confirmed(Case subject) {
        return confirmations.confirm(
                people.get(subject.origin().requester()).actor(),
                seen(subject),
                Said.of(Channel.PORTAL, ""));
    }

    /** A case that was asked and closed this long ago. */
    public Case closed(Person by, String subject, Duration ago) {
        try {
            return time.replaying(time.instant().minus(ago), () -> closed(asked(by, subject)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public Case now(Case subject) {
        return cases.get(subject.id());
    }

    private static CaseAsSeen seen(Case subject) {
        return CaseAsSeen.of(subject.number());
    }
}
