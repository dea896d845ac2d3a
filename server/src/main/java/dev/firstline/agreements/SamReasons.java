package dev.firstline.agreements;

import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Offer;
import dev.firstline.programme.plans.ServiceKind;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;

/** Why an agreement has a support account manager or none, and since when (XPL-1, RTE-8). */
@Component
public class SamReasons {

    private final HistoryStore history;
    private final Organisations organisations;
    private final Programmes programmes;

    SamReasons(HistoryStore history, Organisations organisations, Programmes programmes) {
        this.history = history;
        this.organisations = organisations;
        this.programmes = programmes;
    }

    /** For Firstline's own pages: who asks may see the agreement already. */
    public Explanation of(Agreement it) {
        Organisation organisation = organisations.get(it.organisation());
        Programme programme = programmes.version(it.programmeVersion());
        Offer offer = programme.terms(it.chosen()).service(ServiceKind.SAM, null, null);
        Explanation why =
                Explanation.of(
                        "sam.agreement",
                        it.programmeVersion(),
                        result(it, offer),
                        new Fact("organisation", organisation.name()),
                        new Fact("agreement", Long.toString(it.id().value())),
                        new Fact("agreed-from", it.days().starts()),
                        new Fact("plan", it.plan()));
        return since(it, organisation)
                .map(day -> under(it, offer, why).with(new Fact("sam-since", day)))
                .orElseGet(() -> under(it, offer, why));
    }

    /** What its plan says, with the one that it is laid over. */
    private static Explanation under(Agreement it, Offer offer, Explanation why) {
        Explanation laid =
                it.overlaidPlan() == null ? why : why.with(new Fact("overlaid", it.overlaidPlan()));
        return switch (offer) {
            case INCLUDED -> laid.with(new Fact("service", ServiceKind.SAM.key()));
            case OPTIONAL -> laid.with(new Fact("service-optional", ServiceKind.SAM.key()));
            case ABSENT -> laid;
        };
    }

    private static String result(Agreement it, Offer offer) {
        if (it.sam() != null) {
            return "sam.named";
        }
        return offer == Offer.ABSENT ? "sam.none" : "sam.nobody";
    }

    /** When the present one was named: with a change, else when the agreement was made. */
    private Optional<LocalDate> since(Agreement it, Organisation organisation) {
        return Optional.ofNullable(it.sam())
                .flatMap(
                        _ ->
                                history.findLast(
                                        it.id(),
                                        AgreementEvent.Type.SAM_CHANGED,
                                        AgreementEvent.Type.MADE))
                .map(named -> LocalDate.ofInstant(named.at(), organisation.zone()));
    }
}
