package dev.firstline.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Which of the two is killed when: as the seed has it. */
record Kills(int ofServer, int ofDatabase, long seed) {

    private static final int LONGEST_CALM_MILLIS = 3_000;

    private enum Victim {
        SERVER,
        DATABASE
    }

    /** As the system properties kills.server, kills.database and kills.seed say. */
    static Kills asAskedFor() {
        return new Kills(
                Integer.getInteger("kills.server", 3),
                Integer.getInteger("kills.database", 2),
                Long.getLong("kills.seed", 20261122L));
    }

    void strike(RunningServer server) throws IOException, InterruptedException {
        Random chance = new Random(seed);
        for (Victim victim : victims(chance)) {
            Thread.sleep(chance.nextInt(LONGEST_CALM_MILLIS));
            switch (victim) {
                case SERVER -> server.killAndRestart();
                case DATABASE -> server.killDatabase();
            }
        }
        Thread.sleep(LONGEST_CALM_MILLIS);
    }

    private List<Victim> victims(Random chance) {
        List<Victim> victims = new ArrayList<>();
        victims.addAll(Collections.nCopies(ofServer, Victim.SERVER));
        victims.addAll(Collections.nCopies(ofDatabase, Victim.DATABASE));
        Collections.shuffle(victims, chance);
        return victims;
    }
}
