package dev.firstline.desk.customers;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementEvent;
import dev.firstline.agreements.Wish;
import dev.firstline.casepages.AgreementWords;
import dev.firstline.casepages.Money;
import dev.firstline.desk.customers.AgreementSheet.HistoryLine;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What happened to an agreement, in words. */
@Component
class AgreementHistories {

    private final AgreementWords words;
    private final People people;

    AgreementHistories(AgreementWords words, People people) {
        this.words = words;
        this.people = people;
    }

    /**
     * Line by line.
     *
     * @param events the latest first, as are the wishes
     */
    List<HistoryLine> of(Page page, Agreement it, List<AgreementEvent> events, List<Wish> wishes) {
        List<HistoryLine> lines = new ArrayList<>();
        int wish = 0;
        for (AgreementEvent event : events) {
            boolean known = isOfWish(event) && wish < wishes.size();
            lines.add(line(page, it, event, known ? wishes.get(wish) : null));
            wish += event.type() == AgreementEvent.Type.CHANGE_ASKED ? 1 : 0;
        }
        return lines;
    }

    /**
     * What was asked for and what was answered stand in turns, since one wish at a time is
     * undecided: whichever wish was asked last is meant until the event that asked for it.
     */
    private static boolean isOfWish(AgreementEvent event) {
        return switch (event.type()) {
            case CHANGE_ASKED, CHANGE_CONFIRMED, CHANGE_DECLINED, CHANGE_WITHDRAWN -> true;
            default -> false;
        };
    }

    private HistoryLine line(Page page, Agreement it, AgreementEvent event, @Nullable Wish wish) {
        return new HistoryLine(
                page.times().exact(event.at()),
                name(event.actor()),
                wish == null ? what(page, it, event) : wished(page, it, event, wish),
                isReason(event) ? event.why() : "");
    }

    /**
     * That the whole of a wish was asked for or answered: a later day, options or a contact too.
     */
    private String wished(Page page, Agreement it, AgreementEvent event, Wish wish) {
        return page.text(
                "agreement.event." + event.type().key() + ".wish", words.wish(page, wish, it));
    }

    private String what(Page page, Agreement it, AgreementEvent event) {
        return page.text(
                "agreement.event." + event.type().key(),
                value(page, it, event, event.from()),
                value(page, it, event, event.to()));
    }

    /** A wish without words was kept with the key of its plan in place of a reason. */
    private static boolean isReason(AgreementEvent event) {
        return switch (event.type()) {
            case CHANGE_ASKED, CHANGE_WITHDRAWN -> !event.why().equals(event.to());
            default -> true;
        };
    }

    private String value(Page page, Agreement it, AgreementEvent event, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "–";
        }
        return switch (event.type()) {
            case SAM_CHANGED, CONTACT_CHANGED -> name(PersonId.of(value));
            case EXTENDED, ENDED, WITHDRAWN -> page.times().date(LocalDate.parse(value));
            case RENEWAL_CHANGED -> page.text("agreement.renewal." + value);
            case MADE, CHANGE_ASKED, CHANGE_CONFIRMED, CHANGE_DECLINED, CHANGE_WITHDRAWN ->
                    words.plan(page, value, null, it.programmeVersion());
            case PRICE_CHANGED -> Money.say(page, value);
            case OPTIONS_CHANGED ->
                    Arrays.stream(value.split(", ", -1))
                            .map(key -> words.option(page, it, key))
                            .collect(Collectors.joining(", "));
            case REGION_CHANGED -> words.region(page, value);
            case TERMS_CHANGED, REPLACED -> value;
        };
    }

    private String name(@Nullable PersonId id) {
        return id == null ? "" : people.find(id).map(Person::name).orElse("");
    }
}
