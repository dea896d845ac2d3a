package dev.firstline.programme;

import dev.firstline.programme.lines.CaseFacts;
import dev.firstline.programme.lines.Routed;
import dev.firstline.programme.plans.Channel;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.programme.plans.Target;
import dev.firstline.programme.plans.TargetKind;
import dev.firstline.programme.plans.Terms;
import dev.firstline.programme.reading.ProgrammeFile;
import dev.firstline.servicetime.Deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;

/** A programme that ships, to be asked. */
public record ReadyProgramme(String yaml, Programme programme) {

    public static ReadyProgramme of(String name) {
        return read(text(name));
    }

    public static ReadyProgramme read(String yaml) {
        return new ReadyProgramme(yaml, ProgrammeFile.programmeOf(yaml));
    }

    public static String text(String name) {
        try (var file = ReadyProgramme.class.getResourceAsStream("/programmes/" + name + ".yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Published under a version number. */
    public Programme as(int version) {
        return programme.asVersion(version);
    }

    public Terms terms(String plan) {
        return programme.terms(Chosen.plan(plan));
    }

    public Terms terms(String plan, String over) {
        return programme.terms(Chosen.plan(plan).over(over));
    }

    /** Where it sends a request of medium priority by mail under a plan. */
    public Routed route(String plan) {
        return programme.route(
                CaseFacts.unplaced("medium", null, Channel.MAIL, "en").under(terms(plan), false));
    }

    /** Goal and limit of the first answer in hours, such as {@code 12-24}; one figure is both. */
    public static String firstAnswer(Terms terms, String priority) {
        Target target = terms.target(priority, TargetKind.INITIAL_RESPONSE).orElseThrow();
        String limit = Long.toString(target.limit().toHours());
        return target.goal().equals(target.limit()) ? limit : target.goal().toHours() + "-" + limit;
    }

    /** When so many hours are over that begin at a time of the region's clock, by that clock. */
    public String due(Terms terms, String priority, String region, String from, int hours) {
        var place = programme.region(region);
        var zone = place.calendar().zone();
        Instant start = LocalDateTime.parse(from).atZone(zone).toInstant();
        var calendar = terms.coverage(priority).calendar(place);
        return switch (calendar.add(start, Duration.ofHours(hours))) {
            case Deadline.Due(Instant at) -> at.atZone(zone).toLocalDateTime().toString();
            case Deadline.Suspended _, Deadline.Never _ -> "never";
        };
    }
}
