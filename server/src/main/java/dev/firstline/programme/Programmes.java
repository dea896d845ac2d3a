package dev.firstline.programme;

import dev.firstline.storage.Remembered;
import dev.firstline.time.BusinessTime;

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

    private final ProgrammeStore store;
    private final BusinessTime time;
    private final Remembered<List<ProgrammeStore.Held>> published;
    private final Map<Integer, Programme> read = new ConcurrentHashMap<>();

    Programmes(ProgrammeStore store, BusinessTime time) {
        this.store = store;
        this.time = time;
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
                version, number -> ProgrammeReader.read(store.document(number)).asVersion(number));
    }

    public boolean isPublished() {
        return store.countVersions() > 0;
    }

    /**
     * Publishes a file as the next version; it holds from now on.
     *
     * @throws FaultyProgramme if anything in it is wrong; then nothing is published
     */
    @Transactional
    public Programme publish(String yaml) {
        ProgrammeReader.read(yaml);
        int version = store.add(yaml, time.instant());
        published.forget();
        return version(version);
    }
}
