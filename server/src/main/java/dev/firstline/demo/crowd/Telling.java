package dev.firstline.demo.crowd;

import static dev.firstline.cases.Visibility.INTERNAL;
import static dev.firstline.cases.Visibility.PUBLIC;

import dev.firstline.cases.Act;
import dev.firstline.cases.AsSent;
import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Change;
import dev.firstline.cases.Channel;
import dev.firstline.cases.NewMessage;
import dev.firstline.cases.Resolution;
import dev.firstline.cases.Visibility;
import dev.firstline.notifications.MailKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Tells a life by its steps, each as the use case of the same meaning in {@code intake} takes it,
 * as far as there was time for it.
 */
final class Telling {

    /** The most frequent first. */
    private static final List<Resolution> RESOLUTIONS =
            List.of(
                    Resolution.INSTRUCTIONS_GIVEN,
                    Resolution.FIXED,
                    Resolution.WORKAROUND_GIVEN,
                    Resolution.DEFECT_CONFIRMED,
                    Resolution.NOT_SUPPORTED,
                    Resolution.DUPLICATE,
                    Resolution.DOCUMENTATION_ERROR_CONFIRMED,
                    Resolution.NO_ANSWER_FROM_CUSTOMER);

    private static final Zipf RANKS = new Zipf(RESOLUTIONS.size());
    private static final double SAYS_THANKS = 0.07;

    private final Life life;
    private final Roles roles;
    private final Terms terms;
    private final Pace pace;
    private final Speech speech;
    private final Dice dice;

    /** Who of the staff works on it now. */
    private MadeUpPerson agent;

    Telling(Life life, Roles roles, Terms terms, Speech speech, Dice dice) {
        this.life = life;
        this.roles = roles;
        this.terms = terms;
        this.pace = terms.pace(life.subject(), dice);
        this.speech = speech;
        this.dice = dice;
        this.agent = roles.agent();
    }

    /** The first words, and the promise that they are given. */
    void open(Act act) {
        Call call = roles.channel() == Channel.TELEPHONE ? new Call(true, true) : null;
        String words = speech.letter("problem", roles.customer().firstName());
        life.say(act, said(roles.channel(), PUBLIC, words, call));
        if (terms.promised()) {
            life.promise(act);
        }
        MailKind kind =
                roles.customer().organisation() == null
                        ? MailKind.BARE_ACKNOWLEDGEMENT
                        : MailKind.ACKNOWLEDGEMENT;
        mail(kind, "opened:" + subject().number(), act);
    }

    /** Takes these steps, and stops where one would lie in the future. */
    void go(List<Step> steps, Instant now) {
        Instant at = life.subject().origin().openedAt();
        boolean first = true;
        for (Step step : steps) {
            at = next(step, at, first);
            if (at.isAfter(now) || isTooLate(step, at)) {
                return;
            }
            MadeUpPerson who = step.isCustomers() ? roles.customer() : agent;
            take(step, new Act(who.id(), at, null));
            first = false;
        }
    }

    private boolean isTooLate(Step step, Instant at) {
        return step == Step.REOPENED && !subject().mayReopen(terms.reopenDays(), at);
    }

    private Instant next(Step step, Instant at, boolean first) {
        if (step.isCustomers()) {
            return pace.customer(at);
        }
        return step == Step.BACK_FROM_DEVELOPMENT ? pace.development(at) : pace.staff(at, first);
    }

    private void take(Step step, Act act) {
        life.lookedAt(act.at());
        switch (step) {
            case TAKEN -> life.keep(subject().take(act), act);
            case HANDED_OVER -> handOver(act);
            case NOTED -> staff("note", INTERNAL, act);
            case CALLED -> call(act);
            case ANSWERED -> answer("answer", act);
            case ASKED -> {
                Act asking = answer("question", act);
                life.keep(subject().waitFor(CaseState.WAITING_FOR_CUSTOMER, asking), asking);
            }
            case PUT_TO_DEVELOPMENT -> {
                Act asking = staff("development", INTERNAL, act);
                life.keep(subject().waitFor(CaseState.WAITING_FOR_VENDOR, asking), asking);
            }
            case BACK_FROM_DEVELOPMENT -> life.keep(subject().goOn(act), act);
            case RAISED -> raise(act);
            case RESOLVED -> resolve(RESOLUTIONS.get(RANKS.rank(dice, RESOLUTIONS.size())), act);
            case ENHANCEMENT -> resolve(Resolution.ENHANCEMENT_ROUTED, act);
            case CONFIRMED_FOR_CUSTOMER -> {
                Act saying = staff("confirmation", INTERNAL, act);
                life.keep(subject().confirm(saying), saying);
                closed(act);
            }
            case WROTE -> write(act);
            case REJECTED -> {
                Act saying = customer("rejection", act);
                life.keep(subject().reject(saying), saying);
                life.asked(saying);
                life.tellOwner(MailKind.REJECTED, "rejected:" + version(), saying);
            }
            case CONFIRMED -> {
                Act saying = dice.falls(SAYS_THANKS) ? customer("thanks", act) : act;
                life.keep(subject().confirm(saying), saying);
                closed(act);
            }
            case REOPENED -> reopen(act);
        }
    }

    private Act answer(String list, Act act) {
        Act saying = answered(staff(list, PUBLIC, act));
        mail(MailKind.REPLY, "reply:" + words(saying), saying);
        return saying;
    }

    private void handOver(Act act) {
        if (roles.colleague().id().equals(agent.id())) {
            return;
        }
        Act saying = staff("handover", INTERNAL, act);
        agent = roles.colleague();
        life.keep(subject().handOver(agent.id(), saying), saying);
        life.tellOwner(MailKind.NOW_YOURS, "handed:" + words(saying), saying);
    }

    private void closed(Act act) {
        mail(MailKind.CLOSED, "closed:" + version(), act);
    }

    private void reopen(Act act) {
        Act saying = customer("rejection", act);
        life.keep(subject().reopen(terms.reopenDays(), agent.id(), saying), saying);
        if (terms.promised()) {
            life.reopened(saying);
        }
        life.asked(saying);
        life.tellOwner(MailKind.REOPENED, "reopened:" + words(saying), saying);
    }

    private void call(Act act) {
        String words = speech.letter("call", agent.firstName());
        Call call = new Call(false, true);
        answered(life.say(act, said(Channel.TELEPHONE, PUBLIC, words, call)));
    }

    private Act answered(Act saying) {
        life.answered(saying);
        life.keep(owned(saying), saying);
        return saying;
    }

    private void resolve(Resolution how, Act act) {
        Act saying = staff(how == Resolution.ENHANCEMENT_ROUTED ? "wish" : "solution", PUBLIC, act);
        life.answered(saying);
        Change owned = owned(saying);
        Change resolved = owned.then(owned.after().resolve(List.of(how), saying));
        life.keep(
                how == Resolution.ENHANCEMENT_ROUTED
                        ? resolved.then(resolved.after().closeAsEnhancement(saying))
                        : resolved,
                saying);
        MailKind kind = subject().isOpen() ? MailKind.RESOLVED : MailKind.CLOSED;
        mail(kind, "resolved:" + words(saying), saying);
    }

    private Change owned(Act act) {
        return subject().handling().owner().isEmpty()
                ? subject().take(act)
                : subject().touched(act);
    }

    private void write(Act act) {
        Act saying = customer("reply", act);
        boolean awaited = subject().state() == CaseState.WAITING_FOR_CUSTOMER;
        life.keep(awaited ? subject().goOn(saying) : subject().touched(saying), saying);
        life.asked(saying);
        life.tellOwner(MailKind.CUSTOMER_WROTE, "wrote:" + words(saying), saying);
    }

    private void raise(Act act) {
        String urgent = terms.mostUrgent();
        if (subject().handling().priority().equals(urgent)) {
            return;
        }
        Act saying = staff("raise", PUBLIC, act);
        Change raised = subject().changePriority(urgent, saying);
        life.keep(raised, saying);
        life.recount(saying);
        mail(MailKind.PRIORITY_CHANGED, "priority:" + words(saying), saying);
    }

    private Act staff(String list, Visibility visibility, Act act) {
        String words = speech.letter(list, agent.firstName());
        return life.say(act, NewMessage.of(Channel.PORTAL, visibility, words));
    }

    private Act customer(String list, Act act) {
        String words = speech.letter(list, roles.customer().firstName());
        return life.say(act, said(roles.channelOfReplies(), PUBLIC, words, null));
    }

    /** Who writes mail with HTML does so each time. */
    private NewMessage said(
            Channel channel, Visibility visibility, String words, @Nullable Call call) {
        String html = channel == Channel.MAIL ? roles.customer().html(words) : null;
        return new NewMessage(channel, visibility, words, new AsSent(null, html), call, List.of());
    }

    private void mail(MailKind kind, String cause, Act act) {
        life.mail(kind, cause, roles.customer().id(), act);
    }

    /** As a cause names what an act says. */
    private static long words(Act saying) {
        return Objects.requireNonNull(saying.message()).value();
    }

    private String version() {
        return subject().number() + ":" + subject().version();
    }

    private Case subject() {
        return life.subject();
    }
}
