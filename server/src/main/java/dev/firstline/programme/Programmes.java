package dev.firstline.programme;

import dev.firstline.explanation.Refused;
import dev.firstline.programme.examples.Examples;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.programme.plans.Terms;
import dev.firstline.programme.reading.EarlierFormat;
import dev.firstline.programme.reading.ProgrammeFile;
import dev.firstline.storage.Remembered;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The published versions of the programme. Versions never change, so that they are read once a
 * process.
 */
@Component
public class Programmes {

    private static final int MOST_RESOLVED = 10_000;

    private final ProgrammeStore store;
    private final BusinessTime time;
    private final ObjectProvider<InUse> inUse;
    private final Remembered<List<ProgrammeStore.Held>> published;
    private final Map<Integer, Programme> read = new ConcurrentHashMap<>();
    private final Map<Offered, Terms> resolved = new ConcurrentHashMap<>();

    /** Something that is sold by a version. */
    private record Offered(int version, Chosen chosen) {}

    Programmes(ProgrammeStore store, BusinessTime time, ObjectProvider<InUse> inUse) {
        this.store = store;
        this.time = time;
        this.inUse = inUse;
        this.published = new Remembered<>(store::listHeld);
    }

    /** The version that holds now: the one for cases that are opened now. */
    public Programme current() {
        return version(versionAt(time.instant()));
    }

    /** The last published that holds at an instant; before the first one held, the first. */
    private int versionAt(Instant now) {
        List<ProgrammeStore.Held> all = published.get();
        return all.reversed().stream()
                .filter(held -> !held.from().isAfter(now))
                .findFirst()
                .orElseGet(all::getFirst)
                .version();
    }

    /** The version under which a case runs (PRG-2). */
    public Programme version(int version) {
        return read.computeIfAbsent(
                version,
                number ->
                        ProgrammeFile.programmeOf(EarlierFormat.renewed(document(number)))
                                .asVersion(number));
    }

    /** What follows from what somebody bought; what was resolved once is not read again. */
    public Terms terms(Bought bought) {
        Programme programme = version(bought.programmeVersion());
        Chosen chosen = bought.chosen();
        if (chosen == null) {
            return programme.termsWithoutAgreement();
        }
        if (resolved.size() >= MOST_RESOLVED) {
            resolved.clear();
        }
        return resolved.computeIfAbsent(
                new Offered(programme.version(), chosen), key -> programme.terms(key.chosen()));
    }

    /**
     * What somebody bought, promised by a version; where that no longer has it, by the one under
     * which it was bought, so that nobody's request is lost.
     */
    public Bought promised(int version, Chosen chosen, int boughtUnder, String region) {
        boolean kept = version == boughtUnder || version(version).has(chosen);
        return new Bought(kept ? version : boughtUnder, chosen, region);
    }

    public boolean isPublished() {
        return store.countVersions() > 0;
    }

    /** All versions, the newest first: the one of which the next has to take account. */
    public List<ProgrammeVersion> list() {
        return store.list();
    }

    /** The version that was published last, whether it holds already or not. */
    public ProgrammeVersion latest() {
        return store.list().getFirst();
    }

    /** A version as it was written. */
    public String document(int version) {
        return store.findDocument(version).orElseThrow(() -> Refused.notFound("programme"));
    }

    /**
     * All that is wrong with a file, as it would be if it were applied now: also what it does not
     * keep of the published version.
     */
    public ProgrammeCheck check(String yaml) {
        try {
            ProgrammeFile file = ProgrammeFile.read(yaml);
            Examples.run(file);
            checkAgainstThePublished(file);
            return new ProgrammeCheck(file.sortedFaults());
        } catch (FaultyProgramme unreadable) {
            return new ProgrammeCheck(unreadable.faults());
        }
    }

    private void checkAgainstThePublished(ProgrammeFile file) {
        Instant from = file.programme().heading().holdsFrom();
        if (from != null && from.isBefore(time.instant())) {
            file.place()
                    .get("holdsFrom")
                    .fault(
                            "in-the-past",
                            "no version can hold from a time that is over",
                            "write a time to come, or take holdsFrom out: it then holds at once");
        }
        if (file.faults().isEmpty()) {
            Upholding.check(
                    version(latest().number()),
                    file,
                    inUse.stream().flatMap(each -> each.list().stream()).toList());
        }
    }

    /**
     * Publishes a file as the next version (PRG-2). Running cases keep theirs.
     *
     * @param basedOn number of the version that whoever applies it has seen as the latest one, null
     *     for whichever it is
     * @throws FaultyProgramme if anything in it is wrong; then nothing is published
     * @throws Refused if another version was published meanwhile, or this very file is published
     */
    @Transactional
    public ProgrammeVersion apply(String yaml, AppliedBy by, @Nullable Integer basedOn) {
        store.lock();
        ProgrammeVersion latest = latest();
        if (basedOn != null && basedOn != latest.number()) {
            throw Refused.conflict(
                    "programme.published-meanwhile",
                    Map.of("value", basedOn, "latest", latest.number()));
        }
        if (document(latest.number()).equals(yaml)) {
            throw Refused.conflict("programme.same", Map.of("latest", latest.number()));
        }
        check(yaml).requireRight();
        return add(latest.number() + 1, yaml, by);
    }

    /**
     * Publishes the first version of an empty database.
     *
     * @throws FaultyProgramme if anything in it is wrong; then nothing is published
     */
    @Transactional
    public ProgrammeVersion begin(String yaml) {
        ProgrammeCheck.of(yaml).requireRight();
        return add(1, yaml, new AppliedBy.FirstStart());
    }

    private ProgrammeVersion add(int number, String yaml, AppliedBy by) {
        Instant now = time.instant();
        Instant stated = ProgrammeFile.programmeOf(yaml).heading().holdsFrom();
        Instant from = stated == null ? now : stated;
        store.add(number, yaml, from, now, by);
        published.forget();
        return new ProgrammeVersion(number, from, now, by);
    }
}
