package dev.firstline.agreements;

import dev.firstline.access.PersonId;
import dev.firstline.directory.Names;
import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What may be wished for about an agreement (PRG-3). */
@Component
class WishSense {

    private static final int LONGEST = 2000;

    private final Agreements agreements;
    private final AgreementChecks checks;

    WishSense(Agreements agreements, AgreementChecks checks) {
        this.agreements = agreements;
        this.checks = checks;
    }

    /**
     * With its first day. It may be left out where nothing but the last day is to change: that is
     * the day after the present term then, or today where that is over.
     *
     * @throws Refused where something else is to change and nobody has said from when
     */
    NewWish begun(Agreement about, NewWish wish) {
        if (wish.fromDay() != null) {
            return wish;
        }
        if (!wish.extendsOnly(about)) {
            throw Refused.invalid("from", "wish.from-missing");
        }
        LocalDate today = agreements.today(about.organisation());
        LocalDate next = about.days().termEnds(today).plusDays(1);
        boolean isAhead = next.isAfter(today) && !next.isAfter(wish.ends());
        return wish.from(isAhead ? next : today);
    }

    /**
     * That it asks for something that staff could confirm.
     *
     * @throws Refused naming the field, in words for the customer
     */
    void require(Agreement about, NewWish wish) {
        Names.text("words", wish.words(), LONGEST);
        LocalDate today = agreements.today(about.organisation());
        if (wish.first().isBefore(today)) {
            throw Refused.invalid("from", "wish.in-the-past", wish.first());
        }
        if (wish.ends().isBefore(wish.first())) {
            throw Refused.invalid("ends", "agreement.ends-before-it-starts", wish.ends());
        }
        Days.requireInReach(wish.ends(), today);
        checks.requireSense(about, successor(about, wish));
        if (!wish.extendsOnly(about)) {
            Agreements.requireFollows(about, wish.first());
        } else if (!wish.ends().isAfter(about.days().termEnds(today))) {
            throw Refused.invalid("plan", "wish.nothing", checks.named(about));
        }
        requireFree(about, wish);
    }

    /**
     * Refuses what staff could not confirm, since a planned agreement is in the way. Whether it
     * renews itself they say: it is asked for without.
     */
    private void requireFree(Agreement about, NewWish wish) {
        Days wanted =
                wish.extendsOnly(about)
                        ? about.days().until(wish.ends())
                        : new Days(wish.first(), wish.ends(), false);
        try {
            agreements.requireAlone(AgreementChanges.days(about, wanted), about.id());
        } catch (Refused overlapping) {
            throw inTheWay(overlapping.facts());
        }
    }

    /** In words for the customer, who cannot end what is planned but may ask us to. */
    private static Refused inTheWay(Map<String, Object> other) {
        Map<String, Object> facts = new HashMap<>(other);
        facts.put("field", "ends");
        return Refused.conflict("wish.overlaps", facts);
    }

    private static Successor successor(Agreement about, NewWish wish) {
        return new Successor(
                wish.plan(),
                wish.overlaidPlan(),
                wish.options(),
                contact(about, wish.singleContact()),
                null,
                new Days(wish.first(), wish.ends(), about.days().renews()),
                null,
                null);
    }

    /** Who alone is to ask: whom the wish names, else the present one. */
    static @Nullable PersonId contact(Agreement about, @Nullable PersonId wished) {
        return wished == null ? about.singleContact() : wished;
    }
}
