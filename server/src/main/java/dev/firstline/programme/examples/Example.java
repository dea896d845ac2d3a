package dev.firstline.programme.examples;

import dev.firstline.programme.FaultKind;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Region;
import dev.firstline.programme.lines.CaseFacts;
import dev.firstline.programme.plans.Channel;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.programme.plans.Terms;
import dev.firstline.programme.reading.Place;
import dev.firstline.servicetime.Pause;
import dev.firstline.servicetime.Pauses;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The case that an example speaks of, as its {@code given} has it.
 *
 * @param programme that of the file, which is right
 */
record Example(Programme programme, Place given) {

    Terms terms() {
        String plan =
                given.find("plan").map(Place::text).orElse(programme.plans().withoutAgreement());
        return programme.terms(new Chosen(plan, text("over"), given.get("options").texts(), ""));
    }

    Region region() {
        return given.find("region")
                .map(it -> programme.region(it.text()))
                .orElse(programme.regions().getFirst());
    }

    String priority() {
        return given.find("priority").map(Place::text).orElse(programme.mail().defaultPriority());
    }

    Instant received() {
        return moment("received");
    }

    /**
     * An instant that the example gives.
     *
     * @throws CannotRun if it does not
     */
    Instant moment(String key) {
        return Moments.read(require(key), region().calendar().zone());
    }

    Place require(String key) {
        return given.find(key)
                .orElseThrow(() -> new CannotRun(given, FaultKind.EXAMPLE_LACKS.of(key)));
    }

    Pauses pauses() {
        return Pauses.of(given.get("pauses").items().stream().map(this::pause).toList());
    }

    private Pause pause(Place place) {
        List<Place> edges = place.items();
        ZoneId zone = region().calendar().zone();
        return new Pause(
                Moments.read(edges.getFirst(), zone), Moments.read(edges.getLast(), zone), "");
    }

    Optional<Channel> channel() {
        return given.find("channel").map(it -> Channel.of(it.text()));
    }

    @Nullable String text(String key) {
        return given.find(key).map(Place::text).orElse(null);
    }

    CaseFacts facts() {
        return new CaseFacts(
                given.get("placed").yesOrNo(),
                given.get("lead").yesOrNo(),
                given.get("partner").yesOrNo(),
                terms(),
                priority(),
                text("category"),
                text("kind"),
                channel().orElse(null),
                text("language"));
    }
}
