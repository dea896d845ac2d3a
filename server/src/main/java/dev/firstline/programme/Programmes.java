package dev.firstline.programme;

import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
    private final Map<Integer, Programme> read = new ConcurrentHashMap<>();

    Programmes(ProgrammeStore store, BusinessTime time) {
        this.store = store;
        this.time = time;
    }

    /** The version that holds now: the one for cases that are opened now. */
    public Programme current() {
        return version(store.currentVersion(time.instant()));
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
        return version(version);
    }
}
