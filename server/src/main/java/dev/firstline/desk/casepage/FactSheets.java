package dev.firstline.desk.casepage;

import static java.util.Objects.requireNonNullElse;

import dev.firstline.casepages.TurnTimes;
import dev.firstline.casepages.Viewpoint;
import dev.firstline.casepages.Whys;
import dev.firstline.cases.Case;
import dev.firstline.cases.Origin;
import dev.firstline.cases.Timelines;
import dev.firstline.desk.casepage.Facts.Detail;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;
import dev.firstline.web.view.Why;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what is known of a case; what was not said is left out. */
@Component
class FactSheets {

    private final People people;
    private final Organisations organisations;
    private final Programmes programmes;
    private final Timelines timelines;
    private final Whys whys;
    private final CustomerSheets customers;

    FactSheets(
            People people,
            Organisations organisations,
            Programmes programmes,
            Timelines timelines,
            Whys whys,
            CustomerSheets customers) {
        this.people = people;
        this.organisations = organisations;
        this.programmes = programmes;
        this.timelines = timelines;
        this.whys = whys;
        this.customers = customers;
    }

    Facts of(Page page, Case subject) {
        Origin origin = subject.origin();
        Person requester = people.get(origin.requester());
        String organisation =
                origin.organisation().map(organisations::get).map(Organisation::name).orElse(null);
        Programme programme = programmes.version(origin.programmeVersion());
        return new Facts(
                requireNonNullElse(organisation, ""),
                requester.name(),
                requester.email(),
                queue(page, programme, subject),
                line(page, programme, subject),
                why(page, programme, subject),
                customers.of(page, subject),
                others(page, origin),
                TurnTimes.of(page, Viewpoint.STAFF, timelines.timeByTurn(subject, page.now())));
    }

    private static String queue(Page page, Programme programme, Case subject) {
        String key = subject.handling().queue();
        return programme.findQueue(key).map(it -> it.name().in(page.language().tag())).orElse(key);
    }

    private static String line(Page page, Programme programme, Case subject) {
        return Optional.ofNullable(subject.handling().routing().line())
                .flatMap(programme.lines()::findLine)
                .map(it -> it.name().in(page.language().tag()))
                .orElse("");
    }

    private @Nullable Why why(Page page, Programme programme, Case subject) {
        String rule = subject.handling().routing().rule();
        return rule == null ? null : whys.of(page, programme.whyRouted(rule));
    }

    private static List<Detail> others(Page page, Origin origin) {
        return Stream.of(
                        fact(page, "product", origin.product()),
                        fact(page, "release", origin.release()),
                        fact(page, "site", origin.site()),
                        fact(page, "received", page.times().exact(origin.cameInAt())),
                        fact(page, "approved", approved(page, origin)),
                        fact(page, "channel", page.text("channel." + origin.channel().key())))
                .flatMap(List::stream)
                .toList();
    }

    /** Clocks count from then where there are some (INT-6). */
    private static @Nullable String approved(Page page, Origin origin) {
        if (!origin.isApprovedLater()) {
            return null;
        }
        String at = page.times().exact(origin.receivedAt());
        return origin.basis().isSupported() ? page.text("desk.fact.approved.counted", at) : at;
    }

    private static List<Detail> fact(Page page, String name, @Nullable String value) {
        return value == null || value.isBlank()
                ? List.of()
                : List.of(new Detail(page.text("desk.fact." + name), value));
    }
}
