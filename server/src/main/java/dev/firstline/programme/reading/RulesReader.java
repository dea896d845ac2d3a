package dev.firstline.programme.reading;

import dev.firstline.programme.FaultKind;
import dev.firstline.programme.Heading;
import dev.firstline.programme.MailRules;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Region;
import dev.firstline.programme.plans.TargetKind;
import dev.firstline.programme.rules.AccountRules;
import dev.firstline.programme.rules.CaseRules;
import dev.firstline.programme.rules.ClockRules;
import dev.firstline.programme.rules.Closing;
import dev.firstline.programme.rules.DeskRules;
import dev.firstline.programme.rules.FollowUpRules;
import dev.firstline.programme.rules.IncidentRules;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the parts of a file that concern all plans alike. */
final class RulesReader {

    private static final long MEGABYTE = 1_000_000;

    private RulesReader() {}

    static Heading heading(Place file) {
        return new Heading(
                file.get("name").localText(),
                file.find("description").map(Place::localText).orElse(null),
                file.get("languages").texts(),
                currency(file.get("currency")),
                file.find("holdsFrom")
                        .filter(Place::isThere)
                        .map(RulesReader::instant)
                        .orElse(null));
    }

    private static Currency currency(Place place) {
        String code = place.isThere() ? place.text() : "EUR";
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(code))) {
            place.fault(FaultKind.NO_CURRENCY.of(code));
            return Currency.getInstance("EUR");
        }
        return Currency.getInstance(code);
    }

    private static @Nullable Instant instant(Place place) {
        try {
            return OffsetDateTime.parse(place.text()).toInstant();
        } catch (DateTimeParseException _) {
            place.fault(FaultKind.NO_SUCH_INSTANT.of(place.text()));
            return null;
        }
    }

    static List<Priority> priorities(Place place) {
        List<Priority> priorities = new ArrayList<>();
        place.entries()
                .forEach(
                        (key, entry) ->
                                priorities.add(
                                        new Priority(
                                                key,
                                                entry.get("name").localText(),
                                                entry.get("definition").localText(),
                                                entry.get("signs").localText(),
                                                entry.get("urgent").yesOrNo(),
                                                entry.get("channels").texts(),
                                                entry.get("customerMakesPeopleAvailable")
                                                        .yesOrNo())));
        return priorities;
    }

    static List<Region> regions(Place place, Map<String, Hours> calendars) {
        List<Region> regions = new ArrayList<>();
        place.entries()
                .forEach(
                        (key, entry) -> {
                            Hours hours = Hours.named(entry.get("calendar"), calendars);
                            regions.add(
                                    Region.of(
                                            key,
                                            entry.get("name").localText(),
                                            entry.get("telephone").text(),
                                            entry.get("hours").localText(),
                                            hours.business(),
                                            hours.workingDays()));
                        });
        return regions;
    }

    static @Nullable DeskRules desk(Optional<Place> place, Map<String, Hours> calendars) {
        return place.map(
                        it ->
                                new DeskRules(
                                        Hours.named(it.get("calendar"), calendars).business(),
                                        it.get("languages").texts()))
                .orElse(null);
    }

    static ClockRules clocks(Place file) {
        Map<TargetKind, Set<String>> pauses = new EnumMap<>(TargetKind.class);
        for (TargetKind kind : TargetKind.values()) {
            pauses.put(kind, file.get("pauses").get(kind.written()).textSet());
        }
        return new ClockRules(
                pauses, file.get("grace").duration(), ascending(file.get("warningPercents")));
    }

    private static List<Integer> ascending(Place place) {
        List<Integer> numbers = new ArrayList<>();
        for (Place item : place.items()) {
            if (item.isThere() && !numbers.isEmpty() && item.wholeNumber() <= numbers.getLast()) {
                item.fault(
                        FaultKind.NOT_ASCENDING.of(
                                item.text(), Integer.toString(numbers.getLast())));
            }
            numbers.add(item.wholeNumber());
        }
        return numbers;
    }

    static CaseRules cases(Place file) {
        return new CaseRules(
                file.get("reopenWithinDays").wholeNumber(),
                file.get("largestAttachmentMegabytes").wholeNumber() * MEGABYTE,
                closing(file.get("closing")),
                PlansReader.releases(file.get("releases")),
                file.get("outOfScope").get("help").text().equals("paid"));
    }

    private static Closing closing(Place place) {
        return new Closing(
                place.get("rule").text().equals("customer-confirms"),
                ascending(place.get("remindAfterDays")),
                place.find("closeAfterDays").map(Place::wholeNumber).orElse(null),
                place.get("enhancements").text().equals("close-once-numbered"));
    }

    static IncidentRules incidents(Place place) {
        return new IncidentRules(
                place.get("reversedFor").items().stream()
                        .filter(Place::isThere)
                        .map(it -> LinesReader.constant(IncidentRules.Cause.class, it))
                        .collect(Collectors.toSet()),
                place.get("reversed").text().equals("by-itself"));
    }

    static AccountRules accounts(Place place) {
        return new AccountRules(
                place.get("registration").items().stream()
                        .filter(Place::isThere)
                        .map(it -> LinesReader.constant(AccountRules.Path.class, it))
                        .toList(),
                place.get("lockAfterFailures").wholeNumber(),
                place.get("vettedWithin").duration(),
                place.get("credentials").text().equals("unified"),
                place.find("helpAddress").map(Place::text).orElse(null));
    }

    static FollowUpRules followUps(Place place) {
        return new FollowUpRules(
                place.get("informManagement").items().stream()
                        .filter(Place::isThere)
                        .map(it -> LinesReader.constant(FollowUpRules.Kind.class, it))
                        .collect(Collectors.toSet()));
    }

    static MailRules mail(Place place, Collection<String> priorities) {
        return new MailRules(
                place.get("defaultPriority").reference(FaultKind.UNKNOWN_PRIORITY, priorities),
                place.get("confirmingWords").texts(),
                place.get("automaticPerDay").wholeNumber(),
                place.get("mostFiles").wholeNumber());
    }
}
