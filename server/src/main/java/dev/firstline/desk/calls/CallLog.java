package dev.firstline.desk.calls;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.casepages.WhenCalled;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.Answers;
import dev.firstline.intake.Callers;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.intake.Said;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Takes a call down: on a case of the caller, or as a new one. */
@Component
class CallLog {

    private final Callers callers;
    private final Organisations organisations;
    private final CallCases callCases;
    private final Requests requests;
    private final Answers answers;
    private final Cases cases;

    CallLog(
            Callers callers,
            Organisations organisations,
            CallCases callCases,
            Requests requests,
            Answers answers,
            Cases cases) {
        this.callers = callers;
        this.organisations = organisations;
        this.callCases = callCases;
        this.requests = requests;
        this.answers = answers;
        this.cases = cases;
    }

    /**
     * The number of the case on which the call stands. What opens a case begins now.
     *
     * @param zone by whose clocks it is said when a call about another case took place
     */
    long log(Actor actor, CallForm form, List<NewAttachment> files, ZoneId zone, Instant now) {
        String said = form.value("body");
        if (form.about().isPresent()) {
            long number = form.about().get();
            callCases.requireOwn(form.person(), number);
            Said call = Said.of(Channel.TELEPHONE, said).with(files);
            Instant cameIn = cases.get(actor, number).origin().cameInAt();
            Instant at = WhenCalled.read(form.value("at"), zone, cameIn).orElse(null);
            answers.call(actor, CaseAsSeen.of(number), form.call(), at, call);
            return number;
        }
        PersonId caller = form.person().orElseGet(() -> added(actor, form));
        Request asked =
                Request.of(caller, Channel.TELEPHONE, form.value("subject"), said)
                        .withPriority(form.value("priority"))
                        .about(form.name("product"), form.name("release"), form.name("site"))
                        .in(form.value("environment").strip())
                        .with(files)
                        .byTelephone(form.call(), now);
        return requests.open(actor, asked).number();
    }

    /** Whether a case waits for somebody on the customer's side before it reaches us. */
    boolean isHeld(Actor actor, long number) {
        return cases.get(actor, number).state() == CaseState.AWAITING_APPROVAL;
    }

    private PersonId added(Actor actor, CallForm form) {
        OrganisationId theirs = organisation(form.value("organisation").strip());
        return callers.add(actor, form.value("name"), form.value("email"), theirs).id();
    }

    /** The organisation of that name, or the only one with that in its name. */
    private @Nullable OrganisationId organisation(String name) {
        if (name.isEmpty()) {
            return null;
        }
        List<Organisation> fitting = organisations.list(name);
        return fitting.stream()
                .filter(it -> fitting.size() == 1 || it.name().equalsIgnoreCase(name))
                .map(Organisation::id)
                .findFirst()
                .orElseThrow(() -> Refused.invalid("organisation", "organisation.unclear", name));
    }
}
