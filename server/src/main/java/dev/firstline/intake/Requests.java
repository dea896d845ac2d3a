package dev.firstline.intake;

import static java.util.Objects.requireNonNull;

import dev.firstline.access.Actor;
import dev.firstline.access.MissingRole;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cases.NewCase;
import dev.firstline.cases.NewMessage;
import dev.firstline.cases.Origin;
import dev.firstline.cases.Visibility;
import dev.firstline.commitments.Course;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.notifications.MailKind;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Bought;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Optional;

/**
 * Takes requests in: from the portal, by mail, by telephone and from programs (INT-1). What
 * charging and the start of the clocks add to that is measured as {@code firstline.opening}.
 */
@Component
public class Requests {

    private final Doorkeeper door;
    private final Programmes programmes;
    private final Cases cases;
    private final Conversations conversations;
    private final Charges charges;
    private final ApprovalsAsked approvals;
    private final Routes routes;
    private final Aftermath aftermath;
    private final Timer charging;
    private final Timer promising;

    Requests(
            Doorkeeper door,
            Programmes programmes,
            Cases cases,
            Conversations conversations,
            Charges charges,
            ApprovalsAsked approvals,
            Routes routes,
            Aftermath aftermath,
            MeterRegistry meters) {
        this.door = door;
        this.programmes = programmes;
        this.cases = cases;
        this.conversations = conversations;
        this.charges = charges;
        this.approvals = approvals;
        this.routes = routes;
        this.aftermath = aftermath;
        this.charging = meters.timer("firstline.opening.charging");
        this.promising = meters.timer("firstline.opening.promising");
    }

    /**
     * Opens a case: entitlement, number, first message, charge, promise, place in a queue,
     * acknowledgement. Somebody without an organisation gets a number and waits in triage, without
     * a promise until staff place the case (INT-7); what the organisation has to approve waits for
     * that (INT-6), and so does one more over an allowance that asks (INC-3).
     *
     * @throws Refused if the actor may not ask for this person, the person is not entitled, the
     *     allowance is used up and refuses more, or what was asked is not acceptable
     */
    @Transactional
    public Case open(Actor actor, Request asked) {
        requireMayOpen(actor, asked);
        return open(actor, asked, door.letIn(actor, asked)).subject();
    }

    /**
     * The same for who asks for themselves and does not hear a refusal at once, but is written to:
     * nothing is opened then.
     */
    @Transactional
    public Answered openIfEntitled(Person requester, Request asked) {
        Actor actor = requester.actor();
        requireMayOpen(actor, asked);
        LetIn let;
        try {
            let = door.letIn(actor, asked);
        } catch (Refused refused) {
            if (refused.explanation().isEmpty()) {
                throw refused;
            }
            return new Answered.NotOpened(refused);
        }
        return open(actor, asked, let);
    }

    /** The same for what goes on from a case that there is: who may ask anew does not decide. */
    @Transactional
    Case openMore(Actor actor, Request asked) {
        return openMore(actor, asked, "");
    }

    /**
     * The same for what staff make an incident of its own: whoever asked it first asks it there.
     *
     * @param reason why, as the ledger will say (INT-9)
     */
    @Transactional
    Case openMore(Actor actor, Request asked, String reason) {
        requireMayOpen(actor, asked);
        return open(actor, asked, door.letMoreIn(asked, reason)).subject();
    }

    /**
     * The same for what staff take in although its sender was refused: who wrote it stays its
     * writer, and who may ask does not decide.
     */
    @Transactional
    Case openAfterAll(Actor writer, Request asked) {
        return open(writer, asked, door.letMoreIn(asked, "")).subject();
    }

    /**
     * The same for what nobody should be promised an answer to before staff have looked at it, such
     * as automatic mail: it waits in triage, and whoever sent it is not turned away.
     */
    @Transactional
    public Answered.Opened openForTriage(Person requester, Request asked) {
        return open(requester.actor(), asked, LetIn.toTriage(requester));
    }

    private Answered.Opened open(Actor actor, Request asked, LetIn let) {
        Admission admission = let.admission();
        Programme programme = programmes.current();
        Act act = aftermath.act(actor);
        Case opened = cases.open(newCase(asked, let, programme, act.at()), act);
        Message first =
                conversations.begin(
                        opened,
                        new NewMessage(
                                asked.channel(),
                                Visibility.PUBLIC,
                                asked.body().isBlank() ? asked.subject() : asked.body(),
                                asked.asSent(),
                                asked.call(),
                                asked.attachments()),
                        admission.reason().isEmpty() ? act : act.inNameOf(asked.requester()));
        charging.record(() -> charges.charge(opened, admission, act));
        Course promised =
                let.organisation()
                        .filter(_ -> admission.isPromised())
                        .map(it -> promise(opened, bought(it, admission, programme), act))
                        .orElse(Course.NONE);
        aftermath.place(opened, promised, act);
        if (admission.isHeld()) {
            approvals.ask(opened, first.id(), asked.acknowledge(), act);
            return new Answered.Opened(opened, first.id());
        }
        if (asked.acknowledge()) {
            MailKind kind =
                    let.organisation().isPresent()
                            ? MailKind.ACKNOWLEDGEMENT
                            : MailKind.BARE_ACKNOWLEDGEMENT;
            aftermath.mail(kind, "opened:" + opened.number(), opened, null, asked.requester(), act);
        }
        return new Answered.Opened(opened, first.id());
    }

    private Course promise(Case opened, Bought bought, Act act) {
        Instant from = opened.origin().receivedAt();
        return requireNonNull(
                promising.record(
                        () -> aftermath.startClocks(opened, bought, from, Optional.empty(), act)));
    }

    private static Bought bought(
            Organisation organisation, Admission admission, Programme programme) {
        return admission
                .bought()
                .orElseGet(() -> Bought.nothing(programme.version(), organisation.region()));
    }

    private NewCase newCase(Request asked, LetIn let, Programme programme, Instant now) {
        Admission admission = let.admission();
        String wanted =
                asked.priority() == null ? programme.mail().defaultPriority() : asked.priority();
        String priority = programme.priority(wanted).key();
        Optional<Organisation> organisation = let.organisation();
        Bought bought = organisation.map(known -> bought(known, admission, programme)).orElse(null);
        return new NewCase(
                asked.requester(),
                organisation.map(Organisation::id).orElse(null),
                subject(asked.subject()),
                asked.channel(),
                asked.product(),
                asked.release(),
                asked.site(),
                admission.basis(),
                priority,
                routes.ofNew(programme, asked, priority, let.asker().language(), bought),
                programme.version(),
                asked.receivedAt() == null ? now : asked.receivedAt());
    }

    private static String subject(String asked) {
        String subject = asked.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        if (subject.isEmpty()) {
            throw Refused.invalid("subject", "subject.empty");
        }
        if (subject.length() > Origin.LONGEST_SUBJECT) {
            throw Refused.invalid("subject", "subject.too-long", Origin.LONGEST_SUBJECT);
        }
        return subject;
    }

    private static void requireMayOpen(Actor actor, Request asked) {
        boolean forOneself =
                !actor.isStaff() && actor.person().filter(asked.requester()::equals).isPresent();
        if (!forOneself && !CasePolicy.mayWork(actor)) {
            throw Refused.notPermitted("case.open-for-oneself-only")
                    .because(MissingRole.of(actor, CasePolicy::works));
        }
    }
}
