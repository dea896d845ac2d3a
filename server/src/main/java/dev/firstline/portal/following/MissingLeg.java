package dev.firstline.portal.following;

import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Message;
import dev.firstline.cases.Turn;
import dev.firstline.directory.Organisations;
import dev.firstline.intake.MissingLegs;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;

import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Reminds the customer to telephone too, or to write too, where the priority asks for it (INT-5).
 */
@Component
class MissingLeg {

    private final Programmes programmes;
    private final Organisations organisations;

    MissingLeg(Programmes programmes, Organisations organisations) {
        this.programmes = programmes;
        this.organisations = organisations;
    }

    /**
     * The reminder; empty where nothing is missing, or all is said, and outside of what is
     * supported: no clock runs that a call could hurry.
     */
    String of(Page page, Case subject, List<Message> messages) {
        Programme programme = programmes.version(subject.origin().programmeVersion());
        return programme
                .findPriority(subject.handling().priority())
                .filter(_ -> subject.isOpen() && subject.state().turn() == Turn.VENDOR)
                .filter(_ -> subject.origin().basis().isSupported())
                .map(priority -> MissingLegs.of(priority, subject, messages))
                .flatMap(missing -> missing.stream().findFirst())
                .map(leg -> words(page, programme, subject, leg))
                .orElse("");
    }

    private String words(Page page, Programme programme, Case subject, String leg) {
        return leg.equals(Channel.TELEPHONE.key())
                ? telephone(page, programme, subject)
                : page.text("portal.request.write-too");
    }

    /** With the number to dial, which is the one of the organisation's region. */
    private String telephone(Page page, Programme programme, Case subject) {
        return subject.origin()
                .organisation()
                .map(organisations::get)
                .map(its -> programme.region(its.region()).telephone())
                .map(telephone -> page.text("portal.request.telephone-too", telephone))
                .orElse("");
    }
}
