package dev.firstline.demo;

import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Resolution;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;
import dev.firstline.intake.Answers;
import dev.firstline.intake.Approvals;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Confirmations;
import dev.firstline.intake.CustomerWords;
import dev.firstline.intake.Ownerships;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.intake.Resolutions;
import dev.firstline.intake.Said;
import dev.firstline.intake.Waitings;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The verbs in which the demo's stories are told: each happens through the same door as in life,
 * only at an instant in the past.
 */
@Component
class DemoScript {

    private final People people;
    private final Cases cases;
    private final BusinessTime time;
    private final Requests requests;
    private final Answers answers;
    private final CustomerWords customerWords;
    private final Ownerships ownerships;
    private final Waitings waitings;
    private final Resolutions resolutions;
    private final Confirmations confirmations;
    private final Approvers approvers;
    private final Approvals approvals;

    DemoScript(
            People people,
            Cases cases,
            BusinessTime time,
            Requests requests,
            Answers answers,
            CustomerWords customerWords,
            Ownerships ownerships,
            Waitings waitings,
            Resolutions resolutions,
            Confirmations confirmations,
            Approvers approvers,
            Approvals approvals) {
        this.people = people;
        this.cases = cases;
        this.time = time;
        this.requests = requests;
        this.answers = answers;
        this.customerWords = customerWords;
        this.ownerships = ownerships;
        this.waitings = waitings;
        this.resolutions = resolutions;
        this.confirmations = confirmations;
        this.approvers = approvers;
        this.approvals = approvals;
    }

    /** Whether the first of those who open cases in it has opened one. */
    boolean isTold() {
        return people.findByEmail(DemoPerson.ANA.email())
                .filter(ana -> cases.hasAsked(ana.id()))
                .isPresent();
    }

    /** Begins a story this long ago. */
    Story opened(
            Duration ago,
            String email,
            Channel channel,
            String priority,
            String subject,
            String body) {
        Person person = people.findOrAdd(email, nameOf(email), "en");
        Instant at = time.instant().minus(ago);
        Case opened =
                at(
                        at,
                        () ->
                                letThrough(
                                        requests.open(
                                                person.actor(),
                                                Request.of(person.id(), channel, subject, body)
                                                        .withPriority(priority)
                                                        .about("Ledger", "8.2", null))));
        return new Story(opened.number(), person, at);
    }

    /** Where the plan wants somebody's approval, that person gives it at once. */
    private Case letThrough(Case asked) {
        Case now = asked;
        while (now.state() == CaseState.AWAITING_APPROVAL) {
            Person approver = approvers.of(now).getFirst();
            now =
                    approvals.approve(
                            approver.actor(),
                            CaseAsSeen.of(now.number()),
                            Said.of(Channel.PORTAL, ""));
        }
        return now;
    }

    private static String nameOf(String email) {
        return email.substring(0, email.indexOf('@')).replace('.', ' ');
    }

    private <T> T at(Instant when, Callable<T> work) {
        try {
            return time.replaying(when, work);
        } catch (Exception e) {
            throw new IllegalStateException("the demo's story cannot be told", e);
        }
    }

    /** One case, told step by step; each step happens so long after the one before. */
    final class Story {

        private final CaseAsSeen subject;
        private final Person customer;
        private Instant now;

        private Story(long number, Person customer, Instant now) {
            this.subject = CaseAsSeen.of(number);
            this.customer = customer;
            this.now = now;
        }

        Story taken(Duration later, String by) {
            return step(later, () -> ownerships.take(staff(by).actor(), subject));
        }

        Story answered(Duration later, String by, String words) {
            return step(
                    later,
                    () ->
                            answers.reply(
                                    staff(by).actor(), subject, Said.of(Channel.PORTAL, words)));
        }

        Story noted(Duration later, String by, String words) {
            return step(
                    later,
                    () -> answers.note(staff(by).actor(), subject, Said.of(Channel.PORTAL, words)));
        }

        Story called(Duration later, String by, String words) {
            return step(
                    later,
                    () ->
                            answers.call(
                                    staff(by).actor(),
                                    subject,
                                    new Call(false, true),
                                    null,
                                    Said.of(Channel.TELEPHONE, words)));
        }

        Story asked(Duration later, String by, String words) {
            return step(
                    later,
                    () ->
                            waitings.waitFor(
                                    staff(by).actor(),
                                    subject,
                                    CaseState.WAITING_FOR_CUSTOMER,
                                    Said.of(Channel.PORTAL, words)));
        }

        Story wrote(Duration later, Channel channel, String words) {
            return step(
                    later,
                    () -> customerWords.write(customer.actor(), subject, Said.of(channel, words)));
        }

        Story resolved(Duration later, String by, Resolution how, String words) {
            return step(
                    later,
                    () ->
                            resolutions.resolve(
                                    staff(by).actor(),
                                    subject,
                                    List.of(how),
                                    Said.of(Channel.PORTAL, words)));
        }

        Story confirmed(Duration later) {
            return step(
                    later,
                    () ->
                            confirmations.confirm(
                                    customer.actor(), subject, Said.of(Channel.PORTAL, "")));
        }

        private Story step(Duration later, Callable<?> work) {
            now = now.plus(later);
            at(now, work);
            return this;
        }

        private Person staff(String key) {
            return people.findByEmail(key + "@firstline.example").orElseThrow();
        }
    }
}
