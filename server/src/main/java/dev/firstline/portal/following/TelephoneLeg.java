package dev.firstline.portal.following;

import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Message;
import dev.firstline.cases.Turn;
import dev.firstline.directory.Organisations;
import dev.firstline.intake.MissingLegs;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Reminds the customer to telephone too, where the priority asks for it (INT-5). */
@Component
class TelephoneLeg {

    private final Programmes programmes;
    private final Organisations organisations;

    TelephoneLeg(Programmes programmes, Organisations organisations) {
        this.programmes = programmes;
        this.organisations = organisations;
    }

    /** The reminder, with the number to dial; empty where nothing is missing, or all is said. */
    String missing(Page page, Case subject, List<Message> messages) {
        Programme programme = programmes.version(subject.origin().programmeVersion());
        return programme
                .findPriority(subject.handling().priority())
                .filter(priority -> subject.isOpen() && subject.state().turn() == Turn.VENDOR)
                .filter(priority -> isMissing(priority, subject, messages))
                .flatMap(priority -> subject.origin().organisation())
                .map(organisations::get)
                .map(its -> programme.region(its.region()).telephone())
                .map(telephone -> page.text("portal.request.telephone-too", telephone))
                .orElse("");
    }

    private static boolean isMissing(Priority priority, Case subject, List<Message> messages) {
        List<Channel> used = new ArrayList<>(messages.stream().map(Message::channel).toList());
        used.add(subject.origin().channel());
        return MissingLegs.of(priority, used).contains(Channel.TELEPHONE.key());
    }
}
