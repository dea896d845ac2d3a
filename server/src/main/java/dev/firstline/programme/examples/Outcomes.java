package dev.firstline.programme.examples;

import dev.firstline.programme.FaultKind;
import dev.firstline.programme.FaultPart;
import dev.firstline.programme.Programme;
import dev.firstline.programme.lines.Route;
import dev.firstline.programme.plans.Channel;
import dev.firstline.programme.plans.Offer;
import dev.firstline.programme.plans.ServiceKind;
import dev.firstline.programme.plans.TargetKind;
import dev.firstline.programme.reading.Place;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;

/** What the rules make of an example, expectation by expectation. Pure. */
record Outcomes(Example example) {

    /**
     * What came out for one expectation.
     *
     * @throws CannotRun if the example says too little for it
     */
    Outcome of(String key, Place expected) {
        ClockOutcomes clocks = new ClockOutcomes(example);
        return switch (key) {
            case "initialResponse" -> clocks.limit(TargetKind.INITIAL_RESPONSE, expected);
            case "initialResponseGoal" -> clocks.goal(TargetKind.INITIAL_RESPONSE, expected);
            case "workStart" -> clocks.limit(TargetKind.WORK_START, expected);
            case "nextResponse" -> clocks.limit(TargetKind.NEXT_RESPONSE, expected);
            case "resolution" -> clocks.limit(TargetKind.RESOLUTION, expected);
            case "coverage" -> coverage(expected);
            case "mayAsk" -> mayAsk(expected);
            case "alsoLogBy" -> alsoLogBy(expected);
            case "service" -> service(expected);
            case "release" -> release(expected);
            case "mayOpen" -> mayOpen(expected);
            case "queue" -> queue(expected);
            case "line" -> line(expected);
            case "reopenUntil" -> reopenUntil(expected);
            case "locked" -> locked(expected);
            case "vettedBy" -> vettedBy(expected);
            case "charge" -> new ChargeOutcomes(example).of(expected);
            default -> throw new IllegalStateException("nobody runs '" + key + "'");
        };
    }

    private Outcome coverage(Place expected) {
        String coverage = example.terms().coverage(example.priority()).key();
        return Outcome.of(expected.text(), coverage, FaultPart.PLAN_COVERS.of(plan()));
    }

    private Outcome mayAsk(Place expected) {
        Channel channel = Channel.of(example.require("channel").text());
        boolean may = example.terms().mayAsk(example.priority(), channel);
        return Outcome.of(
                expected.text(), Boolean.toString(may), FaultPart.PLAN_ON_CHANNELS.of(plan()));
    }

    private Outcome alsoLogBy(Place expected) {
        String channel = example.require("channel").text();
        List<String> missing =
                programme().priority(example.priority()).missingLegs(List.of(channel));
        return new Outcome(
                missing.toString(),
                new HashSet<>(missing).equals(expected.textSet()),
                FaultPart.PRIORITY_ON_CHANNELS.of(example.priority()));
    }

    private Outcome service(Place expected) {
        ServiceKind service = ServiceKind.of(example.require("service").text());
        Offer offer =
                example.terms().service(service, example.text("country"), example.text("product"));
        return Outcome.of(expected.text(), offer.key(), FaultPart.PLAN_ON_SERVICES.of(plan()));
    }

    private Outcome release(Place expected) {
        Place out = example.require("successorOut");
        LocalDate on = example.received().atZone(zone()).toLocalDate();
        var releases = example.terms().releases();
        LocalDate last = releases.lastDay(date(out));
        boolean supported = !on.isAfter(last);
        return Outcome.of(
                expected.text(),
                supported ? "supported" : releases.otherwise().key(),
                FaultPart.EARLIER_RELEASE.of(releases.earlierForDays(), last.toString()));
    }

    private static LocalDate date(Place place) {
        try {
            return LocalDate.parse(place.text());
        } catch (DateTimeParseException _) {
            throw new CannotRun(place, FaultKind.EXAMPLE_WITHOUT_SUCH_DAY.of(place.text()));
        }
    }

    private Outcome mayOpen(Place expected) {
        boolean other = example.require("contact").text().equals("other");
        boolean may = !(other && example.terms().hasSinglePointOfContact());
        return Outcome.of(
                expected.text(), Boolean.toString(may), FaultPart.PLAN_ON_CONTACTS.of(plan()));
    }

    private Outcome queue(Place expected) {
        Route route = programme().lines().route(example.facts());
        return Outcome.of(
                expected.text(), route.queue(), FaultPart.RULE_FITS_FIRST.of(route.rule()));
    }

    private Outcome line(Place expected) {
        String line = programme().lines().line(example.facts()).orElse("none");
        return Outcome.of(expected.text(), line, FaultPart.CATEGORY_AND_ROUTES.of());
    }

    private Outcome reopenUntil(Place expected) {
        int days = programme().reopenDays();
        Instant until = example.moment("closed").plus(Duration.ofDays(days));
        return moment(expected, until, FaultPart.AFTER_CLOSING.of(days));
    }

    private Outcome locked(Place expected) {
        int wrong = example.require("failures").wholeNumber();
        return Outcome.of(
                expected.text(),
                Boolean.toString(programme().accounts().isLockedAfter(wrong)),
                FaultPart.WRONG_PASSWORDS_BORNE.of(programme().accounts().failures()));
    }

    private Outcome vettedBy(Place expected) {
        Instant by = programme().accounts().vettedBy(example.moment("accessAskedFor"));
        return moment(expected, by, FaultPart.ELAPSES.of());
    }

    private Outcome moment(Place expected, Instant came, FaultPart.Words why) {
        return new Outcome(
                Moments.write(came, zone()), came.equals(Moments.read(expected, zone())), why);
    }

    private Programme programme() {
        return example.programme();
    }

    private ZoneId zone() {
        return example.region().calendar().zone();
    }

    private String plan() {
        return example.terms().plan().key();
    }
}
