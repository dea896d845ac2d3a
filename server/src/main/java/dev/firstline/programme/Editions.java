package dev.firstline.programme;

import dev.firstline.explanation.Refused;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.programme.plans.Terms;
import dev.firstline.programme.reading.CalendarFacts;
import dev.firstline.programme.reading.EarlierFormat;
import dev.firstline.programme.reading.ProgrammeFile;
import dev.firstline.programme.reading.Yaml;
import dev.firstline.storage.Remembered;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.snakeyaml.engine.v2.nodes.Node;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The published versions, each as it was written or with the days that a later one knows (COM-6).
 * What was published never changes, so that it is read once a process.
 */
@Component
class Editions {

    private static final Logger log = LoggerFactory.getLogger(Editions.class);
    private static final int MOST_RESOLVED = 10_000;

    private final ProgrammeStore store;
    private final Remembered<Succession> published;
    private final Map<Integer, CalendarFacts> facts = new ConcurrentHashMap<>();
    private final Map<Integer, KnownDays> known = new ConcurrentHashMap<>();
    private final Map<Edition, Programme> read = new ConcurrentHashMap<>();
    private final Map<Offered, Terms> resolved = new ConcurrentHashMap<>();

    /** A version with the days of the same or a later one. */
    private record Edition(int version, int days) {}

    /** Something that is sold by a version. */
    private record Offered(Edition by, Chosen chosen) {}

    Editions(ProgrammeStore store) {
        this.store = store;
        this.published = new Remembered<>(() -> new Succession(store.listHeld()));
    }

    /** Another version was published. */
    void forget() {
        published.forget();
    }

    /** Which version holds when. */
    Succession succession() {
        return published.get();
    }

    /** The days of calendars as they are known at an instant. */
    KnownDays knownAt(Instant now) {
        ProgrammeStore.Held held = succession().heldAt(now);
        return known.computeIfAbsent(held.version(), _ -> knownBy(held));
    }

    private KnownDays knownBy(ProgrammeStore.Held held) {
        KnownDays last = new KnownDays(held.version(), held.from());
        CalendarFacts before = CalendarFacts.NONE;
        for (ProgrammeStore.Held each : upTo(held, 0)) {
            CalendarFacts own = facts(each.version());
            if (before.days().isEmpty() || own.differFrom(before)) {
                last = new KnownDays(each.version(), each.from());
            }
            before = before.then(own);
        }
        return last;
    }

    /** Those published after a version that held before another, and that one, in their order. */
    private List<ProgrammeStore.Held> upTo(ProgrammeStore.Held last, int after) {
        return succession().published().stream()
                .filter(it -> it.version() > after && it.version() <= last.version())
                .filter(it -> !it.from().isAfter(last.from()))
                .toList();
    }

    private CalendarFacts facts(int version) {
        return facts.computeIfAbsent(version, number -> CalendarFacts.of(file(number)));
    }

    /**
     * A version as it is to be read.
     *
     * @param days version whose days it has; its own where that is none later
     */
    Programme version(int version, int days) {
        return read.computeIfAbsent(new Edition(version, Math.max(version, days)), this::read);
    }

    private Programme read(Edition edition) {
        Node own = file(edition.version());
        if (edition.days() > edition.version()) {
            ProgrammeFile later = ProgrammeFile.read(laterFacts(edition).into(own));
            if (later.faults().isEmpty()) {
                return later.programme().asVersion(edition.version());
            }
            log.warn(
                    "Version {} of the programme cannot be read with the days of version {}, and"
                            + " keeps its own",
                    edition.version(),
                    edition.days());
        }
        return ProgrammeFile.programmeOf(own).asVersion(edition.version());
    }

    /**
     * The version that holds at an instant, with the days of a file that is not published yet in
     * place of those that are known; as it is where it cannot be read with them.
     */
    Programme withDaysOf(String yaml, Instant now) {
        int version = succession().heldAt(now).version();
        CalendarFacts days =
                laterFacts(new Edition(version, version))
                        .then(CalendarFacts.of(Yaml.compose(EarlierFormat.renewed(yaml))));
        ProgrammeFile later = ProgrammeFile.read(days.into(file(version)));
        return later.faults().isEmpty()
                ? later.programme().asVersion(version)
                : version(version, version);
    }

    private CalendarFacts laterFacts(Edition edition) {
        return upTo(held(edition.days()), edition.version()).stream()
                .map(it -> facts(it.version()))
                .reduce(CalendarFacts.NONE, CalendarFacts::then);
    }

    /** One that was published by another process a moment ago may not have been heard of yet. */
    ProgrammeStore.Held held(int version) {
        return find(version)
                .or(
                        () -> {
                            published.forget();
                            return find(version);
                        })
                .orElseThrow(() -> new IllegalStateException("there is no version " + version));
    }

    private Optional<ProgrammeStore.Held> find(int version) {
        return succession().published().stream().filter(it -> it.version() == version).findFirst();
    }

    private Node file(int version) {
        String document =
                store.findDocument(version).orElseThrow(() -> Refused.notFound("programme"));
        return Yaml.compose(EarlierFormat.renewed(document));
    }

    /** What follows from what was chosen; what was resolved once is not read again. */
    Terms terms(int version, int days, Chosen chosen) {
        if (resolved.size() >= MOST_RESOLVED) {
            resolved.clear();
        }
        Edition edition = new Edition(version, Math.max(version, days));
        return resolved.computeIfAbsent(
                new Offered(edition, chosen),
                key -> version(version, edition.days()).terms(key.chosen()));
    }
}
