package dev.firstline.mail.outgoing;

import dev.firstline.intake.MissingLeg;
import dev.firstline.intake.MissingLegs;

import org.springframework.stereotype.Component;

import java.util.List;

/** In which other ways a request is still to come where its priority wants that (INT-5). */
@Component
class MissingLegText implements MailText {

    private final MissingLegs legs;

    MissingLegText(MissingLegs legs) {
        this.legs = legs;
    }

    @Override
    public List<Block> write(Occasion occasion) {
        return legs.list(occasion.subject()).stream()
                .filter(MissingLeg::mayBeAsked)
                .map(it -> leg(it, occasion))
                .toList();
    }

    private static Block leg(MissingLeg leg, Occasion occasion) {
        return occasion.words("leg." + leg.channel(), String.valueOf(leg.telephone()));
    }
}
