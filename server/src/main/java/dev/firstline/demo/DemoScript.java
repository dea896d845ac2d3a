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
import dev.firstline.explanation.Refused;
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
import dev.firstline.programme.Programmes;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The verbs in which the demo's stories are told: each happens through the same door as in life,
 * only at an instant in the past.
 */
@Component
class DemoScript {

    private final Programmes programmes;
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
            Programmes programmes,
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
        this.programmes = programmes;
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

    /** Begins a story this long ago; nothing happens before it is told. */
    Story opened(
            Duration ago,
            String email,
            Channel channel,
            DemoRank rank,
            String subject,
            String body) {
        return new Story(ago, email, channel, rank, subject, body);
    }

    /** Where the plan wants somebody's approval, that person gives it at once. */
    private Case letThrough(Case asked) {
        Case now = asked;
        while (now.state() == CaseState.AWAITING_APPROVAL) {
            List<Person> mayApprove = approvers.of(now);
            if (mayApprove.isEmpty()) {
                return now;
            }
            now =
                    approvals.approve(
                            mayApprove.getFirst().actor(),
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
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the demo's story cannot be told", e);
        }
    }

    /** One case, told step by step; each step happens so long after the one before. */
    final class Story {

        private final Duration ago;
        private final String email;
        private final Channel channel;
        private final DemoRank rank;
        private final String name;
        private final String body;
        private final List<Step> steps = new ArrayList<>();

        private Story(
                Duration ago,
                String email,
                Channel channel,
                DemoRank rank,
                String name,
                String body) {
            this.ago = ago;
            this.email = email;
            this.channel = channel;
            this.rank = rank;
            this.name = name;
            this.body = body;
        }

        /** The subject of its case. */
        String name() {
            return name;
        }

        /** Whether the one who opens its case has opened any. */
        boolean isTold() {
            return people.findByEmail(email)
                    .filter(person -> cases.hasAsked(person.id()))
                    .isPresent();
        }

        /**
         * Lets it happen.
         *
         * @throws Refused if the programme does not allow one of its steps
         */
        void tell() {
            Instant now = time.instant().minus(ago);
            Person customer = people.findOrAdd(email, nameOf(email), "en");
            Case opened =
                    at(now, () -> letThrough(requests.open(customer.actor(), request(customer))));
            CaseAsSeen subject = CaseAsSeen.of(opened.number());
            for (Step step : steps) {
                now = now.plus(step.later());
                at(now, () -> step.work().of(subject, customer));
            }
        }

        private Request request(Person customer) {
            return Request.of(customer.id(), channel, name, body)
                    .withPriority(rank.in(programmes.current().priorities()).key())
                    .about("Ledger", "8.2", null);
        }

        Story taken(Duration later, String by) {
            return step(later, (it, _) -> ownerships.take(staff(by).actor(), it));
        }

        Story answered(Duration later, String by, String words) {
            return step(
                    later,
                    (it, _) ->
                            answers.reply(staff(by).actor(), it, Said.of(Channel.PORTAL, words)));
        }

        Story noted(Duration later, String by, String words) {
            return step(
                    later,
                    (it, _) -> answers.note(staff(by).actor(), it, Said.of(Channel.PORTAL, words)));
        }

        Story called(Duration later, String by, String words) {
            return step(
                    later,
                    (it, _) ->
                            answers.call(
                                    staff(by).actor(),
                                    it,
                                    new Call(false, true),
                                    null,
                                    Said.of(Channel.TELEPHONE, words)));
        }

        Story asked(Duration later, String by, String words) {
            return step(
                    later,
                    (it, _) ->
                            waitings.waitFor(
                                    staff(by).actor(),
                                    it,
                                    CaseState.WAITING_FOR_CUSTOMER,
                                    Said.of(Channel.PORTAL, words)));
        }

        Story wrote(Duration later, Channel channel, String words) {
            return step(
                    later,
                    (it, by) -> customerWords.write(by.actor(), it, Said.of(channel, words)));
        }

        Story resolved(Duration later, String by, Resolution how, String words) {
            return step(
                    later,
                    (it, _) ->
                            resolutions.resolve(
                                    staff(by).actor(),
                                    it,
                                    List.of(how),
                                    Said.of(Channel.PORTAL, words)));
        }

        Story confirmed(Duration later) {
            return step(
                    later,
                    (it, by) -> confirmations.confirm(by.actor(), it, Said.of(Channel.PORTAL, "")));
        }

        private Story step(Duration later, Work work) {
            steps.add(new Step(later, work));
            return this;
        }

        private Person staff(String key) {
            return people.findByEmail(key + "@firstline.example").orElseThrow();
        }
    }

    /** What happens so long after what happened before. */
    private record Step(Duration later, Work work) {}

    /** What is done about the case of a story. */
    @FunctionalInterface
    private interface Work {

        Object of(CaseAsSeen it, Person customer);
    }
}
