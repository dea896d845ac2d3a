package dev.firstline.programme;

import dev.firstline.explanation.Refused;
import dev.firstline.programme.examples.Examples;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.programme.plans.Terms;
import dev.firstline.programme.reading.ProgrammeFile;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The published versions of the programme. */
@Component
public class Programmes {

    private final ProgrammeStore store;
    private final Editions editions;
    private final BusinessTime time;
    private final ObjectProvider<InUse> inUse;

    Programmes(
            ProgrammeStore store,
            Editions editions,
            BusinessTime time,
            ObjectProvider<InUse> inUse) {
        this.store = store;
        this.editions = editions;
        this.time = time;
        this.inUse = inUse;
    }

    /** The version that holds now: the one for cases that are opened now. */
    public Programme current() {
        return version(editions.succession().heldAt(time.instant()).version());
    }

    /** Number of the version that held at an instant. */
    public int heldAt(Instant instant) {
        return editions.succession().heldAt(instant).version();
    }

    /** From when a version holds, if it holds at all. */
    public Instant holdsFrom(int version) {
        return editions.held(version).from();
    }

    /** The days of calendars as they are known now. */
    public KnownDays knownDays() {
        return editions.knownAt(time.instant());
    }

    /** The version that holds now, as it would be with the days of a right file (COM-6). */
    public Programme withDaysOf(String yaml) {
        return editions.withDaysOf(yaml, time.instant());
    }

    /** The version under which a case runs (PRG-2), with the days as they are known now (COM-6). */
    public Programme version(int version) {
        return version(version, knownDays().version());
    }

    /**
     * The same with the days that a version knew.
     *
     * @param days number of that version; an earlier one stands for the version itself
     */
    public Programme version(int version, int days) {
        return editions.version(version, days);
    }

    /** What follows from what somebody bought. */
    public Terms terms(Bought bought) {
        return terms(bought, knownDays().version());
    }

    /** The same with the days that a version knew. */
    public Terms terms(Bought bought, int days) {
        Chosen chosen = bought.chosen();
        return chosen == null
                ? version(bought.programmeVersion(), days).termsWithoutAgreement()
                : editions.terms(bought.programmeVersion(), days, chosen);
    }

    /**
     * What somebody bought, promised by a version; where that no longer has it, by the one under
     * which it was bought, so that nobody's request is lost.
     */
    public Bought promised(int version, Chosen chosen, int boughtUnder, String region) {
        boolean kept = version == boughtUnder || has(version, chosen);
        return new Bought(kept ? version : boughtUnder, chosen, region);
    }

    /** Whether a version sells something as it was bought. */
    private boolean has(int version, Chosen chosen) {
        try {
            editions.terms(version, knownDays().version(), chosen);
            return true;
        } catch (Refused | FaultyProgramme _) {
            return false;
        }
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

    /** The version from which another takes over when it begins to hold; empty for the first. */
    public OptionalInt before(int version) {
        return editions.succession()
                .before(editions.held(version))
                .map(it -> OptionalInt.of(it.version()))
                .orElseGet(OptionalInt::empty);
    }

    /** The later version because of which another never holds; empty where it holds in its time. */
    public OptionalInt overtaking(int version) {
        return editions.succession()
                .overtaking(editions.held(version))
                .map(it -> OptionalInt.of(it.version()))
                .orElseGet(OptionalInt::empty);
    }

    /**
     * The versions still to hold that never will once a right file is applied, in their order.
     *
     * @return also from which version the file would take over
     */
    public Effect effect(String yaml) {
        Instant now = time.instant();
        Instant stated = ProgrammeFile.programmeOf(yaml).heading().holdsFrom();
        Instant from = stated == null ? now : stated;
        Succession versions = editions.succession();
        return new Effect(
                versions.before(new ProgrammeStore.Held(Integer.MAX_VALUE, from))
                        .orElseThrow()
                        .version(),
                versions.overtakenFrom(from, now).stream()
                        .map(ProgrammeStore.Held::version)
                        .toList());
    }

    /**
     * What it would mean to apply a file now.
     *
     * @param before version from which it would take over
     * @param overtaken versions that are planned and would never hold
     */
    public record Effect(int before, List<Integer> overtaken) {

        public Effect {
            overtaken = List.copyOf(overtaken);
        }
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
            file.place().get("holdsFrom").fault(FaultKind.IN_THE_PAST.of());
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
        requireSeen("programme.published-meanwhile", basedOn, latest);
        if (document(latest.number()).equals(yaml)) {
            throw Refused.conflict("programme.same", Map.of("latest", latest.number()));
        }
        check(yaml).requireRight();
        return add(latest.number() + 1, yaml, by);
    }

    private static void requireSeen(
            String code, @Nullable Integer basedOn, ProgrammeVersion latest) {
        if (basedOn != null && basedOn != latest.number()) {
            throw Refused.conflict(code, Map.of("value", basedOn, "latest", latest.number()));
        }
    }

    /**
     * Takes back the versions that are still to hold (PRG-2): the one that holds now is published
     * once more, as the latest, and so overtakes them. What was published stays to be read.
     *
     * @param basedOn number of the version that whoever takes them back has seen as the latest one
     * @throws Refused if another version was published meanwhile, or none is still to hold
     */
    @Transactional
    public ProgrammeVersion withdrawPlanned(AppliedBy by, int basedOn) {
        store.lock();
        requireSeen("programme.published-since", basedOn, latest());
        editions.forget();
        Instant now = time.instant();
        Succession versions = editions.succession();
        if (versions.overtakenFrom(now, now).isEmpty()) {
            throw Refused.conflict("programme.none-planned", Map.of());
        }
        String held = document(versions.heldAt(now).version());
        return add(latest().number() + 1, held, now, by);
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
        Instant stated = ProgrammeFile.programmeOf(yaml).heading().holdsFrom();
        return add(number, yaml, stated == null ? time.instant() : stated, by);
    }

    private ProgrammeVersion add(int number, String yaml, Instant from, AppliedBy by) {
        Instant now = time.instant();
        store.add(number, yaml, from, now, by);
        editions.forget();
        return new ProgrammeVersion(number, from, now, by);
    }
}
